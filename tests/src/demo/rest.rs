//! The rest of the clinic: believable records of every kind that its members write. A member who runs the clinic,
//! cares and teaches imports them kind by kind, as anybody imports a file.

use anyhow::{Context, Result};
use serde_json::json;
use umbu_catalog::entities::document;
use umbu_catalog::{Entity, Scope};
use umbu_commands::types::Saved;
use uuid::Uuid;

use super::landing::{Landing, Row, There};
use crate::believable::World;
use crate::client::HostClient;

/// An empty page: documents of the demonstration are there to be listed, not to be read.
const PDF: &str = "%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF
";

/// Imports the world through the device `office`.
pub(super) async fn write(office: &HostClient, world: &World, there: There) -> Result<()> {
    let mut landing = Landing::new(world, there);
    for entity in world.entities().filter(|entity| entity.scope != Scope::Directory) {
        let rows = landing.rows(entity);
        let clinic = landing.clinic(entity);
        let saved = match entity.name {
            document::NAME => keep(office, clinic, &rows).await,
            _ => import(office, entity, clinic, &rows).await,
        };
        landing.landed(&rows, saved.with_context(|| format!("{} records are written", entity.name))?);
    }
    Ok(())
}

/// One save for all of a kind; the ids in the order of the rows.
async fn import(office: &HostClient, entity: &Entity, clinic: Option<Uuid>, rows: &[Row]) -> Result<Vec<Uuid>> {
    let mut columns: Vec<&String> = Vec::new();
    for name in rows.iter().flat_map(|(_, row)| row.keys()) {
        if !columns.contains(&name) {
            columns.push(name);
        }
    }
    let file: Vec<_> = rows.iter().map(|(_, row)| row).collect();
    let upload = office.upload(serde_json::to_vec(&file)?).await?;
    let arguments = json!({ "entity": entity.name, "clinic": clinic, "upload": upload, "mapping": columns });
    let saved: Saved = office.command("records_import", arguments).await?;
    Ok(saved.changed.into_iter().filter(|changed| changed.entity == entity.name).map(|changed| changed.id).collect())
}

/// Documents one by one, since an import brings no files.
async fn keep(office: &HostClient, clinic: Option<Uuid>, rows: &[Row]) -> Result<Vec<Uuid>> {
    let mut kept = Vec::new();
    for (_, row) in rows {
        let upload = office.upload(PDF.as_bytes().to_vec()).await?;
        let mut patch = row.clone();
        patch.insert(document::file.field.to_owned(), json!(format!("upload:{upload}")));
        let arguments = json!({ "entity": document::NAME, "id": null, "clinic": clinic, "patch": patch });
        let saved: Saved = office.command("record_save", arguments).await?;
        kept.push(saved.id);
    }
    Ok(kept)
}
