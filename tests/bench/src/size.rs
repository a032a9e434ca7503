//! What a record weighs with all its history.

use anyhow::{Context, Result};
use serde_json::json;
use umbu_catalog::entities::meal_item;
use umbu_client::store::patch_from_json;
use umbu_sync::{Document, DocumentId};
use uuid::Uuid;

use crate::records::item;
use crate::summary::Summary;
use crate::sync::fields;

const EDITS: i64 = 20;

pub(crate) fn measure(summary: &mut Summary) -> Result<()> {
    let record = item(1, Uuid::now_v7());
    let patch = patch_from_json(&meal_item::ENTITY, &fields(record.clone()))?;
    let actor = Uuid::now_v7();
    let id = DocumentId::new(Uuid::now_v7(), meal_item::NAME, meal_item::ENTITY.head().name);
    let (mut document, genesis) = Document::create(&id, actor, 1_780_000_000, Some(Uuid::now_v7()), &patch)?;
    let mut log = genesis.bytes.len();
    for number in 1..=EDITS {
        let patch = patch_from_json(&meal_item::ENTITY, &fields(json!({ "grams": 1_000 + number })))?;
        let edit = document.edit(actor, 1_780_000_000 + number, &patch)?.context("an edit changes something")?;
        log += edit.bytes.len();
    }
    let json = record.to_string().len() as f64;
    summary.add("document with its history after 20 edits", document.save().len() as f64 / json, "× its JSON");
    summary.add("raw log of the same", log as f64 / json, "× its JSON");
    Ok(())
}
