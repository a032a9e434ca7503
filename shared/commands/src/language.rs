//! `commands!` turns a list of signatures into a trait, a dispatcher from JSON, and a description.

/// One command as the TypeScript client needs it.
pub(crate) struct CommandDescription {
    pub name: &'static str,
    pub doc: &'static str,
    /// Argument names with their TypeScript types.
    pub arguments: Vec<(&'static str, String)>,
    pub result: String,
}

macro_rules! commands {
    (
        $(#[doc = $tdoc:literal])*
        trait $trait:ident, dispatch $dispatch:ident, describe $describe:ident;
        $(
            $(#[doc = $doc:literal])*
            fn $name:ident($($arg:ident: $type:ty),* $(,)?) -> $result:ty;
        )*
    ) => {
        $(#[doc = $tdoc])*
        pub trait $trait: Sync {
            $(
                $(#[doc = $doc])*
                fn $name(&self, $($arg: $type),*)
                    -> impl ::std::future::Future<Output = ::std::result::Result<$result, $crate::CommandError>> + Send;
            )*
        }

        /// Calls the command of that name with JSON arguments (an object), and gives its result as JSON.
        pub async fn $dispatch<T: $trait>(
            target: &T,
            name: &str,
            arguments: ::serde_json::Value,
        ) -> ::std::result::Result<::serde_json::Value, $crate::CommandError> {
            match name {
                $(
                    stringify!($name) => {
                        #[derive(::serde::Deserialize)]
                        #[serde(deny_unknown_fields)]
                        struct Arguments { $($arg: $type),* }
                        let Arguments { $($arg),* } = ::serde_json::from_value(arguments)
                            .map_err(|reason| $crate::CommandError::bad_arguments(name, &reason))?;
                        let result = target.$name($($arg),*).await?;
                        ::serde_json::to_value(result)
                            .map_err(|reason| $crate::CommandError::new("internal", reason.to_string()))
                    }
                )*
                _ => Err($crate::CommandError::unknown_command(name)),
            }
        }

        pub(crate) fn $describe(
            types: &mut $crate::describe::Declarations,
        ) -> Vec<$crate::language::CommandDescription> {
            vec![$(
                $crate::language::CommandDescription {
                    name: stringify!($name),
                    doc: concat!($($doc),*),
                    arguments: vec![$((stringify!($arg), types.name_of::<$type>())),*],
                    result: types.name_of::<$result>(),
                }
            ),*]
        }
    };
}
