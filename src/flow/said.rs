//! What values are called, and what a fact says by that.

use super::value::EQUALS;
use super::{Fact, Flow, Kind, States, ValueId, last_name};
use crate::source::{names_environment, says_that_tests_run};

impl Flow {
    /// The name of a variable, a constant or a field; of what a method gives, that of what it is called on.
    pub fn named_as(&self, value: ValueId) -> Option<&str> {
        match self.kind(self.plain(value)) {
            Kind::Variable(name) | Kind::Read { name, .. } | Kind::Field { name, .. } => Some(name),
            Kind::Path(path) => Some(last_name(path)),
            Kind::Call { receiver: Some(receiver), .. } if *receiver != value => self.named_as(*receiver),
            _ => None,
        }
    }

    /// Whether a fact says that tests are running: `os.getenv("TESTING")`, `ENV == "test"`.
    pub(crate) fn is_said_by_tests(&self, (value, states): Fact) -> bool {
        !states.may_be(States::ABSENT)
            && match self.kind(self.plain(value)) {
                Kind::Field { base, name } if name.starts_with(EQUALS) => {
                    says_that_tests_run(&name[1..]) && self.named_as(*base).is_some_and(names_environment)
                }
                _ => self.named_as(value).is_some_and(|name| says_that_tests_run(name.trim_start_matches('['))),
            }
    }
}
