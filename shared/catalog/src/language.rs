//! The language in which records are described: plain statics, written through `entities!`.

use crate::{Compartment, Value};

/// A name for people, in both languages, never empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Label {
    pub pt: &'static str,
    pub en: &'static str,
}

/// Where a kind of record belongs, which decides the buckets of its documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// A row of the server's directory (accounts, organisations, devices): never a document.
    Directory,
    /// Shared by all clinics of an organisation: Reference and Community alone.
    Organization,
    /// Belongs to one clinic.
    Clinic,
}

/// Who, beside the home compartment's roles, also receives a facet. Each is a bucket of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// The patient that the record is, or that its `patient` link names.
    Patient,
    /// The student whose account the `student` link names.
    Student,
    /// The family that the record is, or that its `family` link names.
    Family,
    /// Everybody in the organisation, patients included: services, education, own foods.
    Everyone,
}

impl Audience {
    /// The word in the catalogue. It is also the link that names whose bucket receives the facet, and the entity
    /// whose records are their own audience.
    pub const fn name(self) -> &'static str {
        match self {
            Audience::Patient => "patient",
            Audience::Student => "student",
            Audience::Family => "family",
            Audience::Everyone => "everyone",
        }
    }

    /// The field that names whose bucket receives a facet of `entity`, where it is a field that does.
    pub fn link(self, entity: &str) -> Option<&'static str> {
        (self != Audience::Everyone && self.name() != entity).then(|| self.name())
    }
}

/// Kinds of record that belong together: a file of `entities/`, a group in menus.
#[derive(Debug)]
pub struct Context {
    pub name: &'static str,
    pub label: Label,
    pub entities: &'static [&'static Entity],
}

/// One kind of record.
#[derive(Debug)]
pub struct Entity {
    pub name: &'static str,
    pub label: Label,
    pub doc: &'static str,
    pub scope: Scope,
    /// Entries of a grow-only set (ledgers, consents, audit): written once, never edited, no Automerge document.
    pub append_only: bool,
    /// The first facet is the head: a record exists once its head document does.
    pub facets: &'static [Facet],
}

/// The part of a record that lives in one compartment and is one document.
#[derive(Debug)]
pub struct Facet {
    pub name: &'static str,
    pub compartment: Compartment,
    pub shared_with: Option<Audience>,
    pub fields: &'static [Field],
}

/// A value of a `choice` field. Values that this catalogue does not know survive a round trip.
#[derive(Debug, Clone, Copy)]
pub struct Choice {
    pub value: &'static str,
    pub label: Label,
}

/// What a field holds. The stored form of each kind is described in `docs/formats.md`.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    Text,
    /// Long text in which concurrent typing merges (Automerge Text).
    Prose,
    Choice(&'static [Choice]),
    Flag,
    Int,
    /// An integer mantissa; the scale (digits after the point) is fixed for ever.
    Decimal(u8),
    /// Integer centavos and a currency in one scalar, `"BRL 12345"`, so that they never merge apart.
    Money,
    /// `YYYY-MM-DD`.
    Date,
    /// Milliseconds since 1970, UTC.
    Instant,
    /// `HH:MM`, local.
    TimeOfDay,
    Minutes,
    /// The id of a record of that entity, which may not have arrived yet.
    Link(&'static str),
    /// Add wins; one document key per member.
    Set(&'static Kind),
    /// Ordered parts with stable ids.
    List(&'static [Field]),
    /// Only where the shape truly is open.
    Json,
    /// BLAKE3 address of an encrypted file.
    Blob,
    Cpf,
    Cnpj,
    Cns,
    Email,
    /// E.164.
    Phone,
    Url,
    Gtin,
}

impl Kind {
    /// The word that the catalogue uses for it.
    pub const fn name(&self) -> &'static str {
        match self {
            Kind::Text => "text",
            Kind::Prose => "prose",
            Kind::Choice(_) => "choice",
            Kind::Flag => "flag",
            Kind::Int => "int",
            Kind::Decimal(_) => "decimal",
            Kind::Money => "money",
            Kind::Date => "date",
            Kind::Instant => "instant",
            Kind::TimeOfDay => "time_of_day",
            Kind::Minutes => "minutes",
            Kind::Link(_) => "link",
            Kind::Set(_) => "set",
            Kind::List(_) => "list",
            Kind::Json => "json",
            Kind::Blob => "blob",
            Kind::Cpf => "cpf",
            Kind::Cnpj => "cnpj",
            Kind::Cns => "cns",
            Kind::Email => "email",
            Kind::Phone => "phone",
            Kind::Url => "url",
            Kind::Gtin => "gtin",
        }
    }
}

/// One field of a facet. Built by `entities!`; the builder methods are its modifiers.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    pub name: &'static str,
    pub kind: Kind,
    pub label: Label,
    pub doc: &'static str,
    pub required: bool,
    /// Most characters of a text, most members of a set or list.
    pub max: Option<usize>,
    /// Bounds of the stored number, both inclusive.
    pub range: Option<(i64, i64)>,
    pub search: bool,
    pub unique_hint: bool,
    pub sensitive: bool,
    /// People look records up by it, so both engines keep an index. Links always have one.
    pub index: bool,
    pub default: Option<&'static str>,
}

impl Field {
    pub const fn new(name: &'static str, kind: Kind, label: Label, doc: &'static str) -> Self {
        Self {
            name,
            kind,
            label,
            doc,
            required: false,
            max: None,
            range: None,
            search: false,
            unique_hint: false,
            sensitive: false,
            index: false,
            default: None,
        }
    }

    /// The record is incomplete without it.
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    pub const fn max(mut self, max: usize) -> Self {
        self.max = Some(max);
        self
    }

    pub const fn range(mut self, low: i64, high: i64) -> Self {
        self.range = Some((low, high));
        self
    }

    /// Found by the search bar.
    pub const fn search(mut self) -> Self {
        self.search = true;
        self
    }

    /// Expected to be unique in the organisation: warned about at entry, reviewed when replicas disagree.
    pub const fn unique_hint(mut self) -> Self {
        self.unique_hint = true;
        self
    }

    /// Two concurrent values open a review item instead of settling silently.
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    /// Lists are filtered or ordered by it.
    pub const fn index(mut self) -> Self {
        self.index = true;
        self
    }

    pub const fn default(mut self, value: &'static str) -> Self {
        self.default = Some(value);
        self
    }

    /// Whether both engines keep an index of the field.
    pub const fn is_indexed(&self) -> bool {
        self.index || self.unique_hint || matches!(self.kind, Kind::Link(_))
    }

    /// The value that a new record starts with, if the field names one.
    pub fn default_value(&self) -> Option<Value> {
        let text = self.default?;
        Some(match self.kind {
            Kind::Flag => Value::Flag(text == "true"),
            Kind::Int | Kind::Minutes | Kind::Decimal(_) | Kind::Instant => {
                Value::Int(text.parse().expect("a numeric field's default is a number, tested over the catalogue"))
            }
            _ => Value::Text(text.to_owned()),
        })
    }
}

impl Entity {
    /// The facet that makes the record exist.
    pub fn head(&self) -> &'static Facet {
        self.facets.first().expect("every entity has a facet, tested over the catalogue")
    }

    pub fn facet(&self, name: &str) -> Option<&'static Facet> {
        self.facets.iter().find(|facet| facet.name == name)
    }

    /// All fields with the facet that holds them, in order.
    pub fn fields(&self) -> impl Iterator<Item = (&'static Facet, &'static Field)> {
        self.facets.iter().flat_map(|facet| facet.fields.iter().map(move |field| (facet, field)))
    }

    pub fn field(&self, name: &str) -> Option<(&'static Facet, &'static Field)> {
        self.fields().find(|(_, field)| field.name == name)
    }

    /// The PostgreSQL table of one facet: row-level policies need one compartment per table. The head's bears the
    /// entity's name, so that a facet may be added later without renaming it.
    pub fn facet_table(&self, facet: &Facet) -> String {
        if facet.name == self.head().name { self.name.to_owned() } else { format!("{}_{}", self.name, facet.name) }
    }
}

impl Facet {
    /// The field that names whose bucket also receives this facet of `entity`; it never changes after genesis.
    pub fn audience_link(&self, entity: &str) -> Option<&'static str> {
        self.shared_with?.link(entity)
    }

    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// Describes the entities of one context. Each becomes a module with its `NAME`, its `ENTITY` and one typed
/// [`crate::Key`] per field; the file gets `ENTITIES`. A field reads
/// `name "Rótulo"/"Label": kind, modifier, modifier(argument);` and its doc comment is the help text. `choice(NAME)` and
/// `list(NAME)` name a list of `value_sets.rs` or `part_lists.rs` that several fields share.
#[macro_export]
macro_rules! entities {
    ($(
        $(#[doc = $doc:literal])*
        $entity:ident $pt:literal / $en:literal of $scope:ident $(, $flag:ident)* {
            $(
                facet $facet:ident in $compartment:ident $(, shared with $audience:ident)? {
                    $(
                        $(#[doc = $fdoc:literal])*
                        $field:ident $fpt:literal / $fen:literal :
                            $kind:ident $(($($karg:tt)*))? $([$($kchoice:tt)*])? $(-> $target:ident)?
                            $(, $modifier:ident $(($($marg:tt)*))?)* ;
                    )*
                }
            )+
        }
    )*) => {
        $(
            #[allow(non_upper_case_globals)]
            $(#[doc = $doc])*
            pub mod $entity {
                #[allow(unused_imports)]
                use $crate::{Audience, Choice, Compartment, Entity, Facet, Field, Key, Kind, Label, Scope, kind};

                pub const NAME: &str = stringify!($entity);
                $($(
                    $(#[doc = $fdoc])*
                    pub const $field: Key<kind::$kind> =
                        Key::new(NAME, stringify!($facet), stringify!($field));
                )*)+

                pub static ENTITY: Entity = Entity {
                    name: NAME,
                    label: Label { pt: $pt, en: $en },
                    doc: concat!($($doc),*),
                    scope: $crate::entities!(@scope $scope),
                    append_only: false $(|| $crate::entities!(@flag $flag))*,
                    facets: &[$(
                        Facet {
                            name: stringify!($facet),
                            compartment: Compartment::$compartment,
                            shared_with: $crate::entities!(@audience $($audience)?),
                            fields: &[$(
                                Field::new(
                                    stringify!($field),
                                    $crate::entities!(@kind $kind $(($($karg)*))? $([$($kchoice)*])? $(-> $target)?),
                                    Label { pt: $fpt, en: $fen },
                                    concat!($($fdoc),*),
                                ) $(.$modifier($($($marg)*)?))*
                            ),*],
                        }
                    ),+],
                };
            }
        )*

        /// The entities of this context.
        pub(super) static ENTITIES: &[&$crate::Entity] = &[$(&$entity::ENTITY),*];
    };

    (@scope directory) => { Scope::Directory };
    (@scope organization) => { Scope::Organization };
    (@scope clinic) => { Scope::Clinic };
    (@flag append_only) => { true };
    (@audience) => { None };
    (@audience patient) => { Some(Audience::Patient) };
    (@audience student) => { Some(Audience::Student) };
    (@audience family) => { Some(Audience::Family) };
    (@audience everyone) => { Some(Audience::Everyone) };

    (@kind text) => { Kind::Text };
    (@kind prose) => { Kind::Prose };
    (@kind choice[$($value:ident $pt:literal / $en:literal),+ $(,)?]) => {
        Kind::Choice(&[$(Choice { value: stringify!($value), label: Label { pt: $pt, en: $en } }),+])
    };
    (@kind choice($set:ident)) => { Kind::Choice($crate::entities::value_sets::$set) };
    (@kind flag) => { Kind::Flag };
    (@kind int) => { Kind::Int };
    (@kind decimal($scale:literal)) => { Kind::Decimal($scale) };
    (@kind money) => { Kind::Money };
    (@kind date) => { Kind::Date };
    (@kind instant) => { Kind::Instant };
    (@kind time_of_day) => { Kind::TimeOfDay };
    (@kind minutes) => { Kind::Minutes };
    (@kind link -> $target:ident) => { Kind::Link($crate::entities::$target::NAME) };
    (@kind set($($inner:tt)+)) => { Kind::Set(&$crate::entities!(@kind $($inner)+)) };
    (@kind list($parts:ident)) => { Kind::List($crate::entities::part_lists::$parts) };
    (@kind list[$($part:tt)+]) => { Kind::List(const { $crate::entities!(@parts $($part)+) }) };
    (@parts $(
        $(#[doc = $fdoc:literal])*
        $field:ident $fpt:literal / $fen:literal :
            $kind:ident $(($($karg:tt)*))? $([$($kchoice:tt)*])? $(-> $target:ident)?
            $(, $modifier:ident $(($($marg:tt)*))?)* ;
    )+) => {
        &[$(
            Field::new(
                stringify!($field),
                $crate::entities!(@kind $kind $(($($karg)*))? $([$($kchoice)*])? $(-> $target)?),
                Label { pt: $fpt, en: $fen },
                concat!($($fdoc),*),
            ) $(.$modifier($($($marg)*)?))*
        ),+]
    };
    (@kind json) => { Kind::Json };
    (@kind blob) => { Kind::Blob };
    (@kind cpf) => { Kind::Cpf };
    (@kind cnpj) => { Kind::Cnpj };
    (@kind cns) => { Kind::Cns };
    (@kind email) => { Kind::Email };
    (@kind phone) => { Kind::Phone };
    (@kind url) => { Kind::Url };
    (@kind gtin) => { Kind::Gtin };
}

/// Lists of choices that several fields share.
#[macro_export]
macro_rules! value_sets {
    ($($(#[doc = $doc:literal])* $name:ident = [$($value:ident $pt:literal / $en:literal),+ $(,)?];)*) => {
        $(
            $(#[doc = $doc])*
            pub const $name: &[$crate::Choice] = &[
                $($crate::Choice { value: stringify!($value), label: $crate::Label { pt: $pt, en: $en } }),+
            ];
        )*
    };
}

/// Lists of parts that several entities share.
#[macro_export]
macro_rules! part_lists {
    ($($(#[doc = $doc:literal])* $name:ident = [$($part:tt)+];)*) => {
        #[allow(unused_imports)]
        use $crate::{Choice, Field, Kind, Label};
        $(
            $(#[doc = $doc])*
            pub const $name: &[Field] = $crate::entities!(@parts $($part)+);
        )*
    };
}
