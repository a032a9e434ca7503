//! Who may hold what: roles, compartments, and the matrix between them.
//!
//! What a role may *hold* is decided here; what a profession may *do* is the scope gate, elsewhere.

use crate::{Audience, Entity, Facet, Scope};

/// A kind of confidentiality. A facet lives in exactly one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Compartment {
    Reference,
    Front,
    Care,
    Diary,
    Published,
    Till,
    Finance,
    Stock,
    Team,
    Inbox,
    Engagement,
    Compliance,
    Insight,
    Training,
    Community,
}

/// What a membership makes of a person in a clinic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    Owner,
    Manager,
    Reception,
    /// Nutritionist, doctor, nurse, aesthetician, pharmacist and other professions.
    Care,
    Finance,
    Stock,
    Support,
    PrivacyOfficer,
    Teacher,
    Student,
    /// A patient, for their own records only: everything reaches them through their personal bucket.
    Patient,
}

/// What a role may do with the documents of a compartment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Not on the device at all.
    None,
    Read,
    /// Create, and read what they created.
    Create,
    ReadWrite,
    /// Only what lies in the person's own bucket, and the organisation's community.
    OwnRead,
    OwnWrite,
}

impl Compartment {
    pub const ALL: [Compartment; 15] = {
        use Compartment::*;
        [
            Reference, Front, Care, Diary, Published, Till, Finance, Stock, Team, Inbox, Engagement, Compliance,
            Insight, Training, Community,
        ]
    };

    /// The name in buckets, grants and files; never changes.
    pub const fn name(self) -> &'static str {
        match self {
            Compartment::Reference => "reference",
            Compartment::Front => "front",
            Compartment::Care => "care",
            Compartment::Diary => "diary",
            Compartment::Published => "published",
            Compartment::Till => "till",
            Compartment::Finance => "finance",
            Compartment::Stock => "stock",
            Compartment::Team => "team",
            Compartment::Inbox => "inbox",
            Compartment::Engagement => "engagement",
            Compartment::Compliance => "compliance",
            Compartment::Insight => "insight",
            Compartment::Training => "training",
            Compartment::Community => "community",
        }
    }
}

impl Role {
    pub const ALL: [Role; 11] = {
        use Role::*;
        [Owner, Manager, Reception, Care, Finance, Stock, Support, PrivacyOfficer, Teacher, Student, Patient]
    };

    /// The value of `membership.role`; never changes.
    pub const fn name(self) -> &'static str {
        match self {
            Role::Owner => "owner",
            Role::Manager => "manager",
            Role::Reception => "reception",
            Role::Care => "care",
            Role::Finance => "finance",
            Role::Stock => "stock",
            Role::Support => "support",
            Role::PrivacyOfficer => "privacy_officer",
            Role::Teacher => "teacher",
            Role::Student => "student",
            Role::Patient => "patient",
        }
    }

    pub fn parse(name: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.name() == name)
    }
}

impl Access {
    pub const fn reads(self) -> bool {
        matches!(self, Access::Read | Access::ReadWrite | Access::OwnRead | Access::OwnWrite)
    }

    pub const fn writes(self) -> bool {
        matches!(self, Access::Create | Access::ReadWrite | Access::OwnWrite)
    }

    /// Limited to the person's own bucket.
    pub const fn own(self) -> bool {
        matches!(self, Access::OwnRead | Access::OwnWrite)
    }
}

/// Rows are compartments, columns are roles in the order of [`Role::ALL`].
pub const MATRIX: [(Compartment, [Access; 11]); 15] = {
    use Access::{Create as C, None as N, OwnRead as OR, OwnWrite as OW, Read as R, ReadWrite as W};
    [
        //                          own mgr rec car fin sto sup prv tea stu pat
        (Compartment::Reference, [W, W, R, R, R, R, R, R, R, R, OR]),
        (Compartment::Front, [W, W, W, W, R, N, R, R, N, N, OR]),
        (Compartment::Care, [N, N, N, W, N, N, N, N, N, N, N]),
        (Compartment::Diary, [N, N, N, W, N, N, N, N, N, N, OW]),
        (Compartment::Published, [N, N, N, W, N, N, N, N, N, N, OR]),
        (Compartment::Till, [W, W, W, R, W, N, N, N, N, OR, OR]),
        (Compartment::Finance, [W, W, N, N, W, N, N, N, N, N, N]),
        (Compartment::Stock, [W, W, N, C, R, W, N, N, N, N, N]),
        (Compartment::Team, [N, R, N, W, N, N, N, N, N, N, N]),
        (Compartment::Inbox, [R, W, W, R, N, N, W, N, N, N, OW]),
        (Compartment::Engagement, [W, W, R, R, N, N, W, R, N, N, OR]),
        (Compartment::Compliance, [W, W, N, N, N, N, N, W, N, N, OW]),
        (Compartment::Insight, [W, W, N, N, W, N, N, N, N, N, N]),
        (Compartment::Training, [R, R, N, N, N, N, N, N, W, OW, N]),
        (Compartment::Community, [R, W, N, R, N, N, R, N, N, OR, OW]),
    ]
};

/// What `role` may do with documents of `compartment`.
pub fn access(role: Role, compartment: Compartment) -> Access {
    let (_, row) = MATRIX
        .into_iter()
        .find(|(candidate, _)| *candidate == compartment)
        .expect("every compartment has a row, tested");
    let column = Role::ALL.iter().position(|candidate| *candidate == role).expect("Role::ALL is complete, tested");
    row[column]
}

/// What `role` may do with a facet: the cell of its compartment, seen through where it lies and whom it is shared with.
pub fn facet_access(role: Role, entity: &Entity, facet: &Facet) -> Access {
    let cell = access(role, facet.compartment);
    let own = matches!(
        (role, facet.shared_with),
        (Role::Patient, Some(Audience::Patient)) | (Role::Student, Some(Audience::Student))
    );
    let of_all = entity.scope == Scope::Organization && facet.compartment == Compartment::Community;
    let everyone = facet.shared_with == Some(Audience::Everyone);
    let family = facet.shared_with == Some(Audience::Family);
    match cell {
        Access::OwnRead if of_all => Access::Read,
        Access::OwnWrite if of_all => Access::ReadWrite,
        Access::None | Access::OwnRead | Access::OwnWrite if everyone => Access::Read,
        // The clinic keeps a family's records; its members read them.
        Access::OwnRead | Access::OwnWrite if family => Access::OwnRead,
        Access::OwnRead | Access::OwnWrite if !own => Access::None,
        _ => cell,
    }
}
