//! Workers kept by the server: started when needed, replaced when they die or grow old.

use std::process::Stdio;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use futures::future::try_join_all;
use tokio::io::{AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio::sync::Semaphore;
use umbu_sync::{QuarantineCode, Verdict};

use super::message::{self, Item, Outcome, Reply, Request};
use crate::config::GateProgram;
use crate::error::{Result, ServerError};

/// How long one item may take. An honest one takes well under a millisecond.
const ITEM_TIMEOUT: Duration = Duration::from_secs(10);
/// A worker that has worked so long is replaced, before its limit of processor time.
const LIFE: Duration = Duration::from_secs(300);
/// Deaths that one batch may cause before it is refused as a whole: nobody honest gets there.
const DEATHS_MAX: usize = 16;
/// Items for which another worker is worth its messages.
const PART_ITEMS: usize = 100;

pub struct Gate {
    program: GateProgram,
    idle: Mutex<Vec<Worker>>,
    permits: Semaphore,
}

struct Worker {
    _child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    worked: Duration,
    fresh: bool,
}

/// A worker died or stalled, and what it was working on then.
struct Death {
    at: Option<u32>,
}

impl Gate {
    pub fn new(program: GateProgram) -> Gate {
        let permits = Semaphore::new(program.workers.max(1));
        Gate { program, idle: Mutex::new(Vec::new()), permits }
    }

    /// Judges a batch, a large one on several workers: documents do not depend on each other.
    pub async fn judge(&self, request: Request) -> Result<Outcome> {
        let parts = (request.items.len() / PART_ITEMS).clamp(1, self.program.workers.max(1));
        if parts == 1 {
            return self.judge_part(request).await;
        }
        let split = Split::of(&request, parts);
        let outcomes = try_join_all(split.requests.into_iter().map(|part| self.judge_part(part))).await?;
        let mut merged = Outcome {
            verdicts: vec![Verdict::Known; request.items.len()],
            documents: vec![None; request.documents.len()],
        };
        for ((items, documents), outcome) in split.items.iter().zip(&split.documents).zip(outcomes) {
            for (at, verdict) in items.iter().zip(outcome.verdicts) {
                merged.verdicts[*at] = verdict;
            }
            for (at, document) in documents.iter().zip(outcome.documents) {
                merged.documents[*at] = document;
            }
        }
        Ok(merged)
    }

    /// Items whose judgement kills a fresh worker are condemned, one by one.
    async fn judge_part(&self, mut request: Request) -> Result<Outcome> {
        let _permit = self.permits.acquire().await.map_err(|error| ServerError::Gate(error.to_string()))?;
        let mut condemned = Vec::new();
        for _ in 0..DEATHS_MAX {
            let mut worker = self.worker()?;
            let fresh = worker.fresh;
            match worker.judge(&request).await {
                Ok(mut outcome) => {
                    self.give_back(worker);
                    for at in condemned {
                        if let Some(verdict) = outcome.verdicts.get_mut(at) {
                            *verdict = Verdict::quarantined(
                                QuarantineCode::UnsafeBytes,
                                "judging this change exhausted the gate's memory, stack or time",
                            );
                        }
                    }
                    return Ok(outcome);
                }
                Err(Death { at }) => {
                    metrics::counter!("umbu_gate_deaths_total").increment(1);
                    tracing::warn!(item = at, fresh, "a gate worker died");
                    // An old worker may have died of what it did before.
                    if let (true, Some(at)) = (fresh, at) {
                        let at = at as usize;
                        if let Some(item) = request.items.get_mut(at) {
                            item.settled = true;
                            condemned.push(at);
                        }
                    }
                }
            }
        }
        Err(ServerError::Gate(format!("a batch killed {DEATHS_MAX} workers")))
    }

    fn worker(&self) -> Result<Worker> {
        let idle = self.idle.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).pop();
        match idle {
            Some(worker) => Ok(worker),
            None => Worker::start(&self.program),
        }
    }

    fn give_back(&self, mut worker: Worker) {
        worker.fresh = false;
        if worker.worked < LIFE {
            self.idle.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).push(worker);
        }
    }

    /// Ends all idle workers; their streams close.
    pub fn stop(&self) {
        self.idle.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).clear();
    }
}

/// A request in parts, with the places that their items and documents have in the whole.
struct Split {
    requests: Vec<Request>,
    items: Vec<Vec<usize>>,
    documents: Vec<Vec<usize>>,
}

impl Split {
    fn of(request: &Request, parts: usize) -> Split {
        let empty = Request { documents: Vec::new(), items: Vec::new(), ..request.clone() };
        let mut split =
            Split { requests: vec![empty; parts], items: vec![Vec::new(); parts], documents: vec![Vec::new(); parts] };
        for (at, document) in request.documents.iter().enumerate() {
            split.requests[at % parts].documents.push(document.clone());
            split.documents[at % parts].push(at);
        }
        for (at, item) in request.items.iter().enumerate() {
            let document = item.document as usize;
            let place = u32::try_from(document / parts).unwrap_or(u32::MAX);
            split.requests[document % parts].items.push(Item { document: place, ..item.clone() });
            split.items[document % parts].push(at);
        }
        split
    }
}

impl Worker {
    fn start(program: &GateProgram) -> Result<Worker> {
        let mut child = Command::new(&program.program)
            .args(&program.arguments)
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .kill_on_drop(true)
            .spawn()
            .map_err(|error| ServerError::Gate(format!("{} does not start: {error}", program.program.display())))?;
        let (Some(input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(ServerError::Gate("a worker has no streams".to_owned()));
        };
        Ok(Worker { _child: child, input, output: BufReader::new(output), worked: Duration::ZERO, fresh: true })
    }

    async fn judge(&mut self, request: &Request) -> Result<Outcome, Death> {
        let began = Instant::now();
        let message = message::framed(request).map_err(|_| Death { at: None })?;
        let (input, output) = (&mut self.input, &mut self.output);
        // The worker answers while it still reads nothing, so both directions move at once.
        let send = async { input.write_all(&message).await };
        let receive = async {
            let mut at = None;
            loop {
                match tokio::time::timeout(ITEM_TIMEOUT, read(output)).await {
                    Ok(Ok(Reply::Started(item))) => at = Some(item),
                    Ok(Ok(Reply::Done(outcome))) => return Ok(outcome),
                    Ok(Err(_)) | Err(_) => return Err(Death { at }),
                }
            }
        };
        tokio::pin!(receive);
        // A broken stream shows on the receiving side, with the item that broke it.
        let outcome = tokio::select! {
            outcome = &mut receive => outcome,
            _ = send => receive.await,
        };
        self.worked += began.elapsed();
        outcome.and_then(|outcome| {
            if outcome.verdicts.len() == request.items.len() { Ok(outcome) } else { Err(Death { at: None }) }
        })
    }
}

async fn read(output: &mut BufReader<ChildStdout>) -> std::io::Result<Reply> {
    let mut length = [0; 4];
    output.read_exact(&mut length).await?;
    let mut bytes = vec![0; message::checked_length(length)?];
    output.read_exact(&mut bytes).await?;
    message::parse(&bytes)
}
