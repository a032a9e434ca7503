//! A process that dies between two instructions leaves what a copy of its files at that moment holds.

use super::*;

#[test]
fn a_copy_taken_at_any_moment_opens_with_every_acknowledged_save() {
    let desk = Desk::new();
    for number in 0..20 {
        let id = desk.patient(&format!("Paciente {number}"));
        let copy = tempfile::tempdir().unwrap();
        for name in ["replica.db", "replica.db-wal"] {
            std::fs::copy(desk.folder.path().join(name), copy.path().join(name)).unwrap();
        }
        let replica = Replica::open(&copy.path().join("replica.db"), &desk.key).unwrap();
        assert_eq!(replica.waiting().unwrap(), number + 1);
        assert!(replica.find(&patient::ENTITY, id).unwrap().is_some());
        assert_eq!(projection_of(&replica), projection_of(&desk));
    }
}

#[test]
fn a_torn_end_of_the_log_costs_only_what_was_not_acknowledged() {
    // Opened again, so that the log holds nothing of the schema's making and ends where its file does.
    let desk = Desk::new().reopened();
    desk.patient("Ana");
    let whole = std::fs::metadata(desk.folder.path().join("replica.db-wal")).unwrap().len();
    desk.patient("Bia");
    let copy = tempfile::tempdir().unwrap();
    std::fs::copy(desk.path(), copy.path().join("replica.db")).unwrap();
    let log = std::fs::read(desk.folder.path().join("replica.db-wal")).unwrap();
    let torn = usize::try_from(whole).unwrap() + 100;
    std::fs::write(copy.path().join("replica.db-wal"), &log[..torn.min(log.len())]).unwrap();
    let replica = Replica::open(&copy.path().join("replica.db"), &desk.key).unwrap();
    assert_eq!(replica.waiting().unwrap(), 1, "the first save is whole, the second is not there at all");
}
