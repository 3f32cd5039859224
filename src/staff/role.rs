//! The roles of staff. Each account has one; what a role may reach stands in the handlers of the web, as types.

use std::{fmt, str::FromStr};

/// What somebody is here for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Runs this program: looks after it, its accounts, and what counsellors report.
    Operator,
    /// Decides with another one whether a helpline may be let in.
    Approver,
    /// Leads a helpline's counsellors.
    Lead,
    /// Talks with young people, for one helpline.
    Counsellor,
    /// Reads protected statistics.
    Researcher,
    /// Keeps the entry of a service in the directory, for the service.
    Keeper,
}

impl Role {
    /// Every role.
    pub const ALL: [Role; 6] =
        [Role::Operator, Role::Approver, Role::Lead, Role::Counsellor, Role::Researcher, Role::Keeper];

    /// Its name in the store and on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Role::Operator => "operator",
            Role::Approver => "approver",
            Role::Lead => "lead",
            Role::Counsellor => "counsellor",
            Role::Researcher => "researcher",
            Role::Keeper => "keeper",
        }
    }

    /// Whether it belongs to a helpline.
    pub fn is_of_a_helpline(self) -> bool {
        matches!(self, Role::Lead | Role::Counsellor)
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// There is no such role.
#[derive(Debug, thiserror::Error)]
#[error("the roles are operator, approver, lead, counsellor, researcher and keeper")]
pub struct NoRole;

impl FromStr for Role {
    type Err = NoRole;

    fn from_str(text: &str) -> Result<Self, NoRole> {
        Role::ALL.into_iter().find(|role| role.as_str() == text).ok_or(NoRole)
    }
}
