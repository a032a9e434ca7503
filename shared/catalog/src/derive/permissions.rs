//! The role × facet matrix as text, kept as a snapshot in the tree and tried cell by cell against PostgreSQL.

use std::fmt::Write;

use crate::{Access, Audience, Role, facet_access, replicated};

/// A Markdown table: a row per facet, a column per role.
///
/// `rw` read and write · `r` read · `c` create only · `own r`, `own rw` through the person's bucket · blank: never
/// on the device.
pub fn matrix() -> String {
    let mut out = String::from("| record | facet | compartment | shared |");
    for role in Role::ALL {
        let _ = write!(out, " {} |", role.name());
    }
    out.push_str("\n|---|---|---|---|");
    out.push_str(&"---|".repeat(Role::ALL.len()));
    out.push('\n');
    for (entity, facet) in replicated().flat_map(|entity| entity.facets.iter().map(move |facet| (entity, facet))) {
        let shared = facet.shared_with.map_or("", Audience::name);
        let _ = write!(out, "| {} | {} | {} | {shared} |", entity.name, facet.name, facet.compartment.name());
        for role in Role::ALL {
            let _ = write!(out, " {} |", cell(facet_access(role, entity, facet)));
        }
        out.push('\n');
    }
    out
}

fn cell(access: Access) -> &'static str {
    match access {
        Access::None => "",
        Access::Read => "r",
        Access::Create => "c",
        Access::ReadWrite => "rw",
        Access::OwnRead => "own r",
        Access::OwnWrite => "own rw",
    }
}
