//! The worker: reads requests from standard input, judges, answers on standard output, and may die doing it.

use std::io::{BufReader, stdin, stdout};
use std::panic::{AssertUnwindSafe, catch_unwind};

use rustix::process::{Resource, Rlimit, setrlimit};
use umbu_sync::{Limits, QuarantineCode, Shown, Verdict, judge, judge_entry};

use super::message::{self, Accepted, Item, ItemPayload, Outcome, Reply, Request};
use super::row::{self, Place};

const MEMORY_BYTES_MAX: u64 = 1024 * 1024 * 1024;
/// Over the life of one worker; the server replaces it before, and counts wall time for each item.
const CPU_SECONDS_MAX: u64 = 1200;

/// The body of `umbu-server gate-worker`. Ends with the stream.
pub fn run() -> std::io::Result<()> {
    confine()?;
    // A panic's message may quote the data that caused it.
    std::panic::set_hook(Box::new(|_| {}));
    let mut input = BufReader::new(stdin().lock());
    let mut output = stdout().lock();
    while let Some(request) = message::read::<Request>(&mut input)? {
        let outcome = judge_all(&request, |at| message::write(&mut output, &Reply::Started(at)))?;
        message::write(&mut output, &Reply::Done(outcome))?;
    }
    Ok(())
}

/// No more memory, no core dumps, no files.
fn confine() -> std::io::Result<()> {
    let limit = |most: u64| Rlimit { current: Some(most), maximum: Some(most) };
    setrlimit(Resource::As, limit(MEMORY_BYTES_MAX))?;
    setrlimit(Resource::Cpu, limit(CPU_SECONDS_MAX))?;
    setrlimit(Resource::Core, limit(0))?;
    setrlimit(Resource::Fsize, limit(0))?;
    setrlimit(Resource::Nofile, limit(8))?;
    Ok(())
}

/// Debug builds only, for the test that a dying worker condemns one change: `gate-worker --abort-on HASH`, and
/// likewise `--exhaust-on` and `--stall-on`.
#[cfg(debug_assertions)]
fn planted_fault(hash: &umbu_sync::Hash) {
    let arguments: Vec<String> = std::env::args().collect();
    for pair in arguments.windows(2).filter(|pair| pair[1] == hash.to_string()) {
        match pair[0].as_str() {
            "--abort-on" => std::process::abort(),
            "--exhaust-on" => drop(std::hint::black_box(vec![1_u8; 2 << 30])),
            "--stall-on" => loop {
                std::thread::sleep(std::time::Duration::from_secs(1));
            },
            _ => {}
        }
    }
}

fn judge_all(request: &Request, mut started: impl FnMut(u32) -> std::io::Result<()>) -> std::io::Result<Outcome> {
    let limits = Limits::default();
    let mut after: Vec<Option<Accepted>> = vec![None; request.documents.len()];
    let mut verdicts = Vec::with_capacity(request.items.len());
    for (at, item) in (0_u32..).zip(&request.items) {
        if item.settled {
            verdicts.push(Verdict::Known);
            continue;
        }
        started(at)?;
        let judged = catch_unwind(AssertUnwindSafe(|| judge_item(request, &limits, item, &after)));
        let judged = judged.unwrap_or_else(|_| {
            Err(Verdict::quarantined(QuarantineCode::UnsafeBytes, "the gate panicked on this change"))
        });
        verdicts.push(match judged {
            Ok(accepted) => {
                if let Some(place) = after.get_mut(item.document as usize) {
                    *place = Some(accepted);
                }
                Verdict::Accepted
            }
            Err(verdict) => verdict,
        });
    }
    Ok(Outcome { verdicts, documents: after })
}

fn judge_item(
    request: &Request,
    limits: &Limits,
    item: &Item,
    after: &[Option<Accepted>],
) -> Result<Accepted, Verdict> {
    #[cfg(debug_assertions)]
    planted_fault(&item.hash);
    let malformed = |reason: &str| Verdict::quarantined(QuarantineCode::Malformed, reason);
    let place = item.document as usize;
    let before = request.documents.get(place).ok_or_else(|| malformed("no such document in the request"))?;
    let saved = match after.get(place) {
        Some(Some(accepted)) => Some(accepted.saved.as_slice()),
        _ => before.saved.as_deref(),
    };
    let id = &before.id;
    let (entity, facet) = id
        .describe()
        .ok_or_else(|| Verdict::quarantined(QuarantineCode::UnknownKind, format!("this catalogue has no {id}")))?;
    let (saved, fields, clinic, deleted_at_ms, buckets) = match &item.payload {
        ItemPayload::Change(change) => {
            let judged = judge(id, saved, change, request.organization, limits)?;
            (judged.saved, judged.fields, judged.clinic, judged.deleted_at_ms, judged.buckets)
        }
        ItemPayload::Entry(bytes) => {
            if saved.is_some() {
                return Err(Verdict::quarantined(QuarantineCode::Schema, "an entry is written once"));
            }
            let judged = judge_entry(id, bytes, request.organization, limits)?;
            (bytes.clone(), judged.fields, judged.clinic, None, judged.buckets)
        }
    };
    if !request.granted.may_write(facet, &buckets) {
        return Err(Verdict::quarantined(
            QuarantineCode::Unauthorised,
            "the grant does not let its holder write there",
        ));
    }
    if !request.current.may_write(facet, &buckets) {
        return Err(Verdict::quarantined(QuarantineCode::Revoked, "the right to write there was withdrawn"));
    }
    let place = Place { id: id.record, clinic, buckets: &buckets, deleted_at_ms, updated_at_ms: request.now_ms };
    let row = row::row(entity, facet, &place, &fields);
    let shown = match &item.payload {
        ItemPayload::Change(_) => Shown { deleted_at_ms, fields }.encode(),
        ItemPayload::Entry(_) => Vec::new(),
    };
    Ok(Accepted { saved, clinic, buckets, row, shown })
}
