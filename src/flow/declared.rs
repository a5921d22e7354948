//! The types that a file declares.

use super::{Name, States, ValueId};

/// The method that fills a value when it is made, in languages that have one.
pub(super) const CONSTRUCTOR: &str = "__init__";

/// A type that a file declares.
#[derive(Debug, Clone, Default)]
pub struct Type {
    /// The types that it inherits from.
    pub bases: Vec<ValueId>,
    /// Those of which only another file says whether what inherits from them is filled from the environment.
    pub unseen: Vec<ValueId>,
    /// The fields that its declaration names, in order: what a constructor that nobody wrote takes.
    pub fields: Vec<Field>,
    /// Only tests have it.
    pub in_test: bool,
    /// A file or a message may say what its fields hold.
    pub is_read: bool,
    /// What makes a value of it refuses for a field what is not of the field's type.
    pub refuses: bool,
    /// The variables that it needs.
    pub needs: Needs,
}

/// What nobody makes a value of a type without.
#[derive(Debug, Clone, Default)]
pub struct Needs {
    /// The variables, each with the field that it fills.
    pub variables: Vec<(Name, ValueId)>,
    /// What fills the fields may stand in a file that the environment does not have.
    pub has_file: bool,
}

/// A declared field.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its name.
    pub name: Name,
    /// Its declared type, where it is plain.
    pub of: Option<ValueId>,
    /// What may be given for it where its type is asked.
    pub takes: States,
}
