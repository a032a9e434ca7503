//! Child processes that end when we do, whatever ends us.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::sync::{LazyLock, OnceLock};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use rustix::process::{Pid, Signal, kill_process};

/// How long a program may take to say that it is ready: initdb on a busy machine is the slowest of them.
const READY_TIMEOUT: Duration = Duration::from_secs(90);
const STOP_TIMEOUT: Duration = Duration::from_secs(30);

/// The folder of the built programs: `UMBU_BIN_DIR`, else that of the running one. A test that was started without
/// `make` builds the programs first, so that it never tries yesterday's.
pub fn programs() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| folder_of_programs().unwrap_or_default())
}

/// The program of that name in a folder of built programs.
pub fn program(folder: &Path, name: &str) -> Result<PathBuf> {
    let path = folder.join(name);
    if !path.is_file() {
        bail!("{} is not built: run `cargo build --workspace --bins`", path.display());
    }
    Ok(path)
}

fn folder_of_programs() -> Result<PathBuf> {
    if let Some(folder) = std::env::var_os("UMBU_BIN_DIR") {
        return Ok(PathBuf::from(folder));
    }
    let own = std::env::current_exe().context("where am I?")?;
    let folder = own.parent().context("a program lies in a folder")?;
    if !folder.ends_with("deps") {
        return Ok(folder.to_owned());
    }
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let built = Command::new(cargo).args(["build", "--quiet", "-p", "umbu-server", "-p", "umbu", "--bins"]).status();
    if !built.context("cargo builds the programs")?.success() {
        bail!("the programs do not build");
    }
    Ok(folder.parent().context("deps lies in a folder")?.to_owned())
}

/// A program at work. Dropping it asks it to end and waits; [`Running::kill`] does not ask.
pub struct Running {
    child: Option<Child>,
    log: PathBuf,
}

impl Running {
    /// Starts a program and waits for the line of its standard output that begins with `ready`; gives the rest of
    /// that line. Everything it prints goes to `log`.
    pub fn start(command: Command, log: &Path, ready: &str) -> Result<(Running, String)> {
        let name = command.get_program().to_string_lossy().into_owned();
        let mut command = bound_to_us(command);
        let errors =
            std::fs::File::options().create(true).append(true).open(log).with_context(|| log.display().to_string())?;
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(errors);
        let mut child = spawn(command).with_context(|| format!("starting {name}"))?;
        let lines = follow(&mut child, log)?;
        let mut running = Running { child: Some(child), log: log.to_owned() };
        let deadline = Instant::now() + READY_TIMEOUT;
        loop {
            match lines.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
                Ok(line) => {
                    if let Some(rest) = line.strip_prefix(ready) {
                        return Ok((running, rest.trim().to_owned()));
                    }
                }
                Err(reason) => {
                    if reason == mpsc::RecvTimeoutError::Disconnected {
                        running.wait();
                    }
                    bail!("{name} did not become ready: {}", running.last_words());
                }
            }
        }
    }

    /// As a power cut does: no warning, no cleaning up.
    pub fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }

    pub fn is_running(&mut self) -> bool {
        self.child.as_mut().is_some_and(|child| matches!(child.try_wait(), Ok(None)))
    }

    /// Asks the program to end and waits for it.
    pub fn stop(&mut self) {
        let Some(mut child) = self.child.take() else { return };
        let _ = kill_process(Pid::from_child(&child), Signal::TERM);
        let deadline = Instant::now() + STOP_TIMEOUT;
        while Instant::now() < deadline {
            if !matches!(child.try_wait(), Ok(None)) {
                return;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        let _ = child.kill();
        let _ = child.wait();
    }

    /// Until it has ended by itself: its output is closed already.
    fn wait(&mut self) {
        if let Some(mut child) = self.child.take() {
            let _ = child.wait();
        }
    }

    /// The end of what the program said, for messages about its failure.
    fn last_words(&mut self) -> String {
        let ended = if self.is_running() { "still starting" } else { "ended" };
        let text = std::fs::read_to_string(&self.log).unwrap_or_default();
        let lines: Vec<&str> = text.lines().collect();
        format!("{ended}\n{}", lines[lines.len().saturating_sub(12)..].join("\n"))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop();
    }
}

/// The same command in a process group of its own (Ctrl-C reaches us, and we end our children in order), told by the
/// system to end when we do. Without `setpriv` the last part is missing.
fn bound_to_us(command: Command) -> Command {
    use std::os::unix::process::CommandExt;
    static SETPRIV: LazyLock<bool> = LazyLock::new(|| {
        let tried = Command::new("setpriv").args(["--pdeathsig=TERM", "true"]).output();
        tried.is_ok_and(|output| output.status.success())
    });
    let mut bound = if *SETPRIV {
        let mut wrapped = Command::new("setpriv");
        wrapped.arg("--pdeathsig=TERM").arg(command.get_program()).args(command.get_args());
        for (name, value) in command.get_envs() {
            match value {
                Some(value) => wrapped.env(name, value),
                None => wrapped.env_remove(name),
            };
        }
        if let Some(folder) = command.get_current_dir() {
            wrapped.current_dir(folder);
        }
        wrapped
    } else {
        command
    };
    bound.process_group(0);
    bound
}

type Order = (Command, mpsc::Sender<std::io::Result<Child>>);

/// Starts a process from a thread that lives as long as we do: the death signal follows the thread that forked, and
/// a test's thread ends long before the program that other tests share.
fn spawn(command: Command) -> Result<Child> {
    static STAGEHAND: LazyLock<std::sync::Mutex<mpsc::Sender<Order>>> = LazyLock::new(|| {
        let (orders, inbox) = mpsc::channel::<Order>();
        std::thread::spawn(move || {
            for (mut command, answer) in inbox {
                let _ = answer.send(command.spawn());
            }
        });
        std::sync::Mutex::new(orders)
    });
    let (answer, started) = mpsc::channel();
    let orders = STAGEHAND.lock().map_err(|_| anyhow::anyhow!("a test panicked while starting a process"))?;
    orders.send((command, answer)).context("the stagehand is there as long as we are")?;
    Ok(started.recv().context("the stagehand answers")??)
}

/// Copies what the child prints to its log, for ever, and offers the lines as they come.
fn follow(child: &mut Child, log: &Path) -> Result<mpsc::Receiver<String>> {
    let output = child.stdout.take().context("standard output is piped")?;
    let mut log = std::fs::File::options().create(true).append(true).open(log)?;
    let (lines, received) = mpsc::channel();
    std::thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            let _ = writeln!(log, "{line}");
            let _ = lines.send(line);
        }
    });
    Ok(received)
}
