//! The catalogue as TypeScript: a type per record, and the description that forms and lists are drawn from.
//!
//! Each entity is a module of its own, so that a screen loads the few that it draws and no more.

use std::fmt::Write;

use crate::entities::CONTEXTS;
use crate::{Access, Entity, Facet, Field, Kind, Label, Role, Scope, entities, facet_access, replicated};

/// The files of `app/src/generated/entities/`, by name, with their text.
pub fn modules() -> Vec<(String, String)> {
    let mut files = vec![
        ("access.ts".to_owned(), access()),
        ("contexts.ts".to_owned(), contexts()),
        ("index.ts".to_owned(), index()),
        ("language.ts".to_owned(), LANGUAGE.to_owned()),
    ];
    files.extend(entities().map(|entity| (format!("{}.ts", entity.name), module(entity))));
    files
}

const HEADER: &str = "// Derived from shared/catalog by `make generate`. Do not edit.\n\n";

const LANGUAGE: &str = "// Derived from shared/catalog by `make generate`. Do not edit.

export interface Label { pt: string; en: string }
export interface Choice { value: string; label: Label }
export type FieldKind =
  | { kind: 'text' | 'prose' | 'flag' | 'int' | 'money' | 'date' | 'instant' | 'time_of_day' | 'minutes' | 'json' | 'blob' }
  | { kind: 'cpf' | 'cnpj' | 'cns' | 'email' | 'phone' | 'url' | 'gtin' }
  | { kind: 'decimal'; scale: number }
  | { kind: 'choice'; choices: readonly Choice[] }
  | { kind: 'link'; entity: string }
  | { kind: 'set'; of: FieldKind }
  | { kind: 'list'; fields: readonly Field[] }
export interface Field {
  name: string; type: FieldKind; label: Label; help: string
  required?: true; search?: true; uniqueHint?: true; sensitive?: true; index?: true
  max?: number; range?: readonly [number, number]; initial?: string
}
export interface Facet {
  name: string; compartment: string; sharedWith?: 'patient' | 'student' | 'family' | 'everyone'; fields: readonly Field[]
}
export interface Entity {
  name: string; label: Label; help: string; scope: 'directory' | 'organization' | 'clinic'
  appendOnly: boolean; facets: readonly Facet[]
}
";

/// Which entities there are and how to load one.
fn index() -> String {
    let mut out = format!("{HEADER}import type {{ Entity }} from './language'\n\nexport type * from './language'\n\n");
    out.push_str("export const loaders: Record<string, () => Promise<{ entity: Entity }>> = {\n");
    for entity in entities() {
        let _ = writeln!(out, "  {name}: () => import('./{name}'),", name = entity.name);
    }
    out.push_str("}\n");
    out
}

/// Which entities there are, by context: a module of its own, for screens that list them all.
fn contexts() -> String {
    let mut out = format!("{HEADER}import type {{ Entity, Label }} from './language'\n\n");
    out.push_str(
        "/** What menus need to know of a kind of record before it is loaded. */\nexport interface Listed {\n",
    );
    out.push_str("  name: string; label: Label; scope: Entity['scope']; appendOnly: boolean\n}\n");
    out.push_str("export interface Context { name: string; label: Label; entities: readonly Listed[] }\n\n");
    out.push_str("export const contexts: readonly Context[] = [\n");
    for context in CONTEXTS {
        let _ = writeln!(out, "  {{ name: '{}', label: {}, entities: [", context.name, label(&context.label));
        for entity in context.entities {
            let _ = writeln!(
                out,
                "    {{ name: '{}', label: {}, scope: '{}', appendOnly: {} }},",
                entity.name,
                label(&entity.label),
                scope(entity),
                entity.append_only
            );
        }
        out.push_str("  ] },\n");
    }
    out.push_str("]\n");
    out
}

/// What roles may do with facets: a letter per role.
fn access() -> String {
    let roles: Vec<String> = Role::ALL.iter().map(|role| format!("'{}'", role.name())).collect();
    let mut out = format!("{HEADER}/** Roles in the order of the letters below. */\n");
    let _ = writeln!(out, "export const roles: readonly string[] = [{}]\n", roles.join(", "));
    out.push_str(
        "/** By entity and facet, a letter per role: R reads, W reads and writes, C creates and reads its own, */\n",
    );
    out.push_str("/** r and w the same of what lies in the person's own bucket, - nothing. */\n");
    out.push_str("export const access: Record<string, Record<string, string>> = {\n");
    for entity in replicated() {
        let facets: Vec<String> =
            entity.facets.iter().map(|facet| format!("{}: '{}'", facet.name, row(entity, facet))).collect();
        let _ = writeln!(out, "  {}: {{ {} }},", entity.name, facets.join(", "));
    }
    out.push_str("}\n");
    out
}

fn row(entity: &Entity, facet: &Facet) -> String {
    let letter = |role: &Role| match facet_access(*role, entity, facet) {
        Access::None => '-',
        Access::Read => 'R',
        Access::Create => 'C',
        Access::ReadWrite => 'W',
        Access::OwnRead => 'r',
        Access::OwnWrite => 'w',
    };
    Role::ALL.iter().map(letter).collect()
}

fn module(entity: &Entity) -> String {
    let mut out = format!("{HEADER}import type {{ Entity }} from './language'\n\n");
    write_interface(&mut out, entity);
    write_entity(&mut out, entity);
    out
}

fn scope(entity: &Entity) -> &'static str {
    match entity.scope {
        Scope::Directory => "directory",
        Scope::Organization => "organization",
        Scope::Clinic => "clinic",
    }
}

fn write_interface(out: &mut String, entity: &Entity) {
    let _ = writeln!(out, "/** {} */\nexport interface {} {{", entity.doc.trim(), pascal(entity.name));
    for (_, field) in entity.fields() {
        let _ = writeln!(out, "  {}?: {} | null", field.name, value_type(&field.kind));
    }
    out.push_str("}\n\n");
}

fn write_entity(out: &mut String, entity: &Entity) {
    let _ = writeln!(
        out,
        "export const entity = {{\n  name: '{name}', label: {label},\n  help: {help},\n  \
         scope: '{scope}', appendOnly: {append}, facets: [",
        name = entity.name,
        label = label(&entity.label),
        help = quoted(entity.doc.trim()),
        scope = scope(entity),
        append = entity.append_only,
    );
    for facet in entity.facets {
        write_facet(out, facet);
    }
    out.push_str("  ],\n} as const satisfies Entity\n");
}

fn write_facet(out: &mut String, facet: &Facet) {
    let shared = facet.shared_with.map_or(String::new(), |audience| format!(" sharedWith: '{}',", audience.name()));
    let compartment = facet.compartment.name();
    let _ = writeln!(out, "    {{ name: '{}', compartment: '{compartment}',{shared} fields: [", facet.name);
    for field in facet.fields {
        let _ = writeln!(out, "      {},", field_literal(field));
    }
    out.push_str("    ] },\n");
}

fn field_literal(field: &Field) -> String {
    let mut out = format!(
        "{{ name: '{}', type: {}, label: {}, help: {}",
        field.name,
        kind_literal(&field.kind),
        label(&field.label),
        quoted(field.doc.trim())
    );
    for (set, name) in [
        (field.required, "required"),
        (field.search, "search"),
        (field.unique_hint, "uniqueHint"),
        (field.sensitive, "sensitive"),
        (field.is_indexed(), "index"),
    ] {
        if set {
            let _ = write!(out, ", {name}: true");
        }
    }
    if let Some(max) = field.max {
        let _ = write!(out, ", max: {max}");
    }
    if let Some((low, high)) = field.range {
        let _ = write!(out, ", range: [{low}, {high}]");
    }
    if let Some(value) = field.default {
        let _ = write!(out, ", initial: {}", quoted(value));
    }
    out.push_str(" }");
    out
}

fn kind_literal(kind: &Kind) -> String {
    match kind {
        Kind::Decimal(scale) => format!("{{ kind: 'decimal', scale: {scale} }}"),
        Kind::Choice(choices) => {
            let choices: Vec<String> = choices
                .iter()
                .map(|choice| format!("{{ value: '{}', label: {} }}", choice.value, label(&choice.label)))
                .collect();
            format!("{{ kind: 'choice', choices: [{}] }}", choices.join(", "))
        }
        Kind::Link(entity) => format!("{{ kind: 'link', entity: '{entity}' }}"),
        Kind::Set(inner) => format!("{{ kind: 'set', of: {} }}", kind_literal(inner)),
        Kind::List(fields) => {
            let fields: Vec<String> = fields.iter().map(field_literal).collect();
            format!("{{ kind: 'list', fields: [{}] }}", fields.join(", "))
        }
        simple => format!("{{ kind: '{}' }}", simple.name()),
    }
}

fn value_type(kind: &Kind) -> String {
    match kind {
        Kind::Flag => "boolean".to_owned(),
        Kind::Int | Kind::Decimal(_) | Kind::Instant | Kind::Minutes => "number".to_owned(),
        Kind::Set(_) => "string[]".to_owned(),
        Kind::List(_) => "({ id: string } & Record<string, unknown>)[]".to_owned(),
        Kind::Json => "unknown".to_owned(),
        // A newer client may write a choice that this one does not know.
        Kind::Choice(choices) => {
            let known: Vec<String> = choices.iter().map(|choice| format!("'{}'", choice.value)).collect();
            format!("{} | (string & {{}})", known.join(" | "))
        }
        _ => "string".to_owned(),
    }
}

fn label(label: &Label) -> String {
    format!("{{ pt: {}, en: {} }}", quoted(label.pt), quoted(label.en))
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'").replace('\n', " "))
}

fn pascal(name: &str) -> String {
    name.split('_')
        .map(|word| {
            let mut chars = word.chars();
            chars.next().map_or(String::new(), |first| first.to_ascii_uppercase().to_string() + chars.as_str())
        })
        .collect()
}
