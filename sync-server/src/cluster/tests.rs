//! The private cluster against what goes wrong around it.

use super::*;

#[test]
fn a_second_server_is_told_that_the_directory_is_in_use() {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let held = lock(directory.path()).expect("the directory is ours").expect("nobody holds it");
    let refused = Cluster::start(directory.path()).expect_err("the lock is held");
    assert!(matches!(refused, ClusterError::InUse(_)), "{refused}");
    drop(held);
}

#[test]
fn an_orphan_of_a_killed_server_is_replaced() {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let first = Cluster::start(directory.path()).expect("a first start");
    let orphan = std::fs::read_to_string(data(&first).join("postmaster.pid")).expect("it runs");
    let pid = orphan.lines().next().expect("a process id").to_owned();
    // As after kill -9 of the server: its lock is free, nobody watches, PostgreSQL still runs.
    let mut first = first;
    let Running { watch, _lock } = first.running.take().expect("we started it");
    let child = watch.abandon();
    drop(_lock);
    // Init would collect the orphan at its end; here we are its parent.
    let collector = std::thread::spawn(move || child.lock().expect("no panic").wait());
    let again = Cluster::start(directory.path()).expect("a start beside an orphan");
    collector.join().expect("no panic").expect("the orphan ended");
    assert_ne!(running_id(&again).to_string(), pid);
    assert!(answers(again.address()));
    again.stop();
}

#[test]
fn a_killed_postgresql_is_started_again() {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let cluster = Cluster::start(directory.path()).expect("a first start");
    let killed = running_id(&cluster);
    let pid = rustix::process::Pid::from_raw(killed.cast_signed()).expect("a process id");
    rustix::process::kill_process(pid, rustix::process::Signal::KILL).expect("kill -9");
    let deadline = Instant::now() + START_TIMEOUT;
    while running_id(&cluster) == killed || !answers(cluster.address()) {
        assert!(Instant::now() < deadline, "it did not come back");
        std::thread::sleep(Duration::from_millis(50));
    }
    cluster.stop();
}

fn running_id(cluster: &Cluster) -> u32 {
    cluster.running.as_ref().expect("we started it").watch.id()
}

fn data(cluster: &Cluster) -> PathBuf {
    cluster.address().socket_directory.with_file_name("pg")
}

#[test]
fn a_long_path_gets_a_short_socket() {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let open = std::os::unix::fs::PermissionsExt::from_mode(0o755);
    std::fs::set_permissions(directory.path(), open).expect("our own directory");
    let deep = directory.path().join("a".repeat(60)).join("b".repeat(60));
    let cluster = Cluster::start(&deep).expect("a start in a deep directory");
    assert!(cluster.address().socket_directory.as_os_str().len() <= SOCKET_DIRECTORY_BYTES_MAX);
    let socket_directory = cluster.address().socket_directory.clone();
    cluster.stop();
    std::fs::remove_dir_all(socket_directory).expect("it is empty");
}
