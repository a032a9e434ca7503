//! The TypeScript client, as text: every type that the commands mention, then one typed call per command.

use std::collections::BTreeMap;
use std::fmt::Write;

use ts_rs::{Config, TS, TypeVisitor};

use crate::language::CommandDescription;

/// Collects the declaration of every named type that a signature mentions, directly or deeper.
pub(crate) struct Declarations {
    config: Config,
    by_name: BTreeMap<String, String>,
}

impl Declarations {
    fn new() -> Self {
        Self { config: Config::new().with_large_int("number"), by_name: BTreeMap::new() }
    }

    pub(crate) fn name_of<T: TS + 'static + ?Sized>(&mut self) -> String {
        self.visit::<T>();
        T::name(&self.config)
    }
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        let name = T::name(&self.config);
        if T::output_path().is_none() {
            // A primitive or a container: only what it contains is declared.
            T::visit_generics(self);
            return;
        }
        if self.by_name.contains_key(&name) {
            return;
        }
        let docs = T::docs().unwrap_or_default();
        self.by_name.insert(name, format!("{docs}export {}", T::decl(&self.config)));
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

/// The whole of `app/src/generated/commands.ts`.
pub fn typescript() -> String {
    let mut types = Declarations::new();
    let error = types.name_of::<crate::CommandError>();
    let replica = crate::replica::describe_replica(&mut types);
    let console = crate::console::describe_console(&mut types);

    let mut out = String::from("// Derived from shared/commands by `make generate`. Do not edit.\n\n");
    for declaration in types.by_name.values() {
        let _ = writeln!(out, "{declaration}\n");
    }
    let _ = writeln!(out, "/** How a screen reaches whoever answers commands. Rejects with {error}. */");
    out.push_str("export type Call = <T>(name: string, args: Record<string, unknown>) => Promise<T>\n\n");
    write_client(&mut out, "replicaClient", &replica);
    write_client(&mut out, "consoleClient", &console);
    out
}

fn write_client(out: &mut String, function: &str, commands: &[CommandDescription]) {
    let _ = writeln!(out, "export function {function}(call: Call) {{\n  return {{");
    for command in commands {
        let arguments: Vec<String> = command.arguments.iter().map(|(name, kind)| format!("{name}: {kind}")).collect();
        let (parameter, argument) = if arguments.is_empty() {
            (String::new(), "{}")
        } else {
            (format!("args: {{ {} }}", arguments.join("; ")), "args")
        };
        let _ = writeln!(out, "    /** {} */", command.doc.trim());
        let _ = writeln!(
            out,
            "    {name}: ({parameter}) => call<{result}>('{name}', {argument}),",
            name = command.name,
            result = command.result
        );
    }
    let _ = writeln!(out, "  }}\n}}\n");
}
