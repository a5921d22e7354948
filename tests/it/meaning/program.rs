//! A small program without a language.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// Variables of the environment: the provider's own, one with another name, one of another provider.
pub(crate) const VARIABLES: [&str; 3] = ["SHOP_API_KEY", "STORE_TOKEN", "BANK_API_KEY"];

/// Texts that stand in programs.
pub(crate) const TEXTS: [&str; 3] = ["YOUR_API_KEY", "", "words that nobody else knows"];

/// A value where it is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    /// A read that gives nothing when the variable is unset.
    Read(usize),
    /// A read that stops then.
    Require(usize),
    /// Text in the program.
    Text(usize),
    /// `None`.
    Nothing,
    /// What a local holds.
    Local(usize),
    /// What a function gives that gives what it is given.
    Same(Box<Value>),
    /// What a function gives that reads the variable.
    Load(usize),
    /// What a local holds, or this text when that is nothing.
    Or(usize, usize),
}

/// What is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Action {
    /// A local gets a value; each one does once.
    Let(usize, Value),
    /// One of two values, by a switch.
    Either(usize, Value, Value),
    /// The program leaves when the local is nothing.
    Guard(usize),
    /// A function is called that leaves when it is given nothing.
    Check(usize),
    /// A client is built.
    Client(Value),
    /// A client is built where the local is something.
    When(usize),
    /// A function is called that builds a client.
    Make(Value),
    /// A value is put into a field, and a method builds a client with it.
    Ask(Value),
}

/// One statement, with the mark that stays with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) mark: String,
    pub(crate) does: Action,
}

/// A program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Program {
    pub(crate) steps: Vec<Step>,
    /// Which names the locals have.
    pub(crate) names: usize,
    /// So many functions around the steps, each called by the next.
    pub(crate) around: usize,
    /// The helpers stand in a file of their own.
    pub(crate) is_split: bool,
}

/// The name of a local.
pub(crate) fn name(program: &Program, local: usize) -> String {
    match program.names {
        0 => format!("local_{local}"),
        1 => format!("key_{local}"),
        2 => format!("x{local}"),
        // The names of other programs' parameters and helpers' are as good as any.
        3 => format!("value{}", "_".repeat(local + 1)),
        _ => format!("token{}", 97 - local),
    }
}

impl Value {
    /// The locals that it is made of.
    pub(crate) fn locals(&self, into: &mut Vec<usize>) {
        match self {
            Self::Local(local) | Self::Or(local, _) => into.push(*local),
            Self::Same(inner) => inner.locals(into),
            _ => {}
        }
    }

    /// The variables that it reads itself.
    pub(crate) fn variables(&self, into: &mut Vec<usize>) {
        match self {
            Self::Read(variable) | Self::Require(variable) | Self::Load(variable) => into.push(*variable),
            Self::Same(inner) => inner.variables(into),
            _ => {}
        }
    }
}

impl Action {
    /// The values that it uses.
    pub(crate) fn values(&self) -> Vec<Value> {
        match self {
            Self::Let(_, value) | Self::Client(value) | Self::Make(value) | Self::Ask(value) => vec![value.clone()],
            Self::Either(_, left, right) => vec![left.clone(), right.clone()],
            Self::Guard(local) | Self::Check(local) | Self::When(local) => vec![Value::Local(*local)],
        }
    }

    /// The local that it gives a value.
    pub(crate) fn defines(&self) -> Option<usize> {
        match self {
            Self::Let(local, _) | Self::Either(local, ..) => Some(*local),
            _ => None,
        }
    }
}

/// A value before it is known which locals there are.
fn values() -> impl Strategy<Value = Value> {
    let variable = || 0..VARIABLES.len();
    let leaf = prop_oneof![
        3 => variable().prop_map(Value::Read),
        3 => variable().prop_map(Value::Require),
        1 => (0..TEXTS.len()).prop_map(Value::Text),
        1 => Just(Value::Nothing),
        6 => (0_usize..8).prop_map(Value::Local),
        1 => variable().prop_map(Value::Load),
        1 => (0_usize..8, 0..TEXTS.len()).prop_map(|(local, text)| Value::Or(local, text)),
    ];
    leaf.prop_recursive(2, 3, 1, |inner| inner.prop_map(|value| Value::Same(Box::new(value))))
}

fn actions() -> impl Strategy<Value = Action> {
    let local = || 0_usize..8;
    prop_oneof![
        4 => values().prop_map(|value| Action::Let(0, value)),
        1 => (values(), values()).prop_map(|(left, right)| Action::Either(0, left, right)),
        4 => local().prop_map(Action::Guard),
        2 => local().prop_map(Action::Check),
        2 => values().prop_map(Action::Client),
        1 => local().prop_map(Action::When),
        2 => values().prop_map(Action::Make),
        2 => values().prop_map(Action::Ask),
    ]
}

/// Programs in which every local has a value before it is used.
pub(crate) fn programs() -> impl Strategy<Value = Program> {
    let ends =
        select(vec![Action::Client(Value::Local(0)), Action::Make(Value::Local(1)), Action::Ask(Value::Local(0))]);
    (vec(actions(), 1..7), ends).prop_map(|(mut actions, end)| {
        actions.push(end);
        let mut steps = Vec::new();
        let mut locals = 0;
        for action in actions {
            let Some(does) = settled(action, &mut locals) else { continue };
            steps.push(Step { mark: format!("step {}", steps.len()), does });
        }
        Program { steps, names: 0, around: 0, is_split: false }
    })
}

/// The action with locals that there are; nothing when it needs one and there is none.
fn settled(action: Action, locals: &mut usize) -> Option<Action> {
    let known = *locals;
    let one = |local: usize| (known > 0).then(|| local % known.max(1));
    let fit = |value: Value| fitted(value, known);
    Some(match action {
        Action::Let(_, value) => {
            *locals += 1;
            Action::Let(known, fit(value))
        }
        Action::Either(_, left, right) => {
            *locals += 1;
            Action::Either(known, fit(left), fit(right))
        }
        Action::Guard(local) => Action::Guard(one(local)?),
        Action::Check(local) => Action::Check(one(local)?),
        Action::When(local) => Action::When(one(local)?),
        Action::Client(value) => Action::Client(fit(value)),
        Action::Make(value) => Action::Make(fit(value)),
        Action::Ask(value) => Action::Ask(fit(value)),
    })
}

fn fitted(value: Value, known: usize) -> Value {
    match value {
        Value::Local(local) if known > 0 => Value::Local(local % known),
        Value::Local(local) => Value::Read(local % VARIABLES.len()),
        Value::Same(inner) => Value::Same(Box::new(fitted(*inner, known))),
        Value::Or(local, text) if known > 0 => Value::Or(local % known, text),
        Value::Or(_, text) => Value::Text(text),
        other => other,
    }
}
