//! Changes that leave the meaning of a program alone.

use super::program::{Action, Program, Step, Value};

/// The locals have other names.
pub(crate) fn renamed(program: &Program, by: usize) -> Program {
    Program { names: by, ..program.clone() }
}

/// The steps stand in functions that are called.
pub(crate) fn wrapped(program: &Program, depth: usize) -> Program {
    Program { around: depth, ..program.clone() }
}

/// The helpers stand in a file of their own.
pub(crate) fn split(program: &Program) -> Program {
    Program { is_split: true, ..program.clone() }
}

/// Neighbours that have nothing to do with one another change places, again and again.
pub(crate) fn reordered(program: &Program, mut seed: u64) -> Program {
    let mut changed = program.clone();
    for _ in 0..changed.steps.len() * 4 {
        let Some(pairs) = changed.steps.len().checked_sub(1).filter(|pairs| *pairs > 0) else { break };
        let at = next(&mut seed, pairs);
        let concern = |step: &Step| concerns(&changed, step);
        let (first, second) = (concern(&changed.steps[at]), concern(&changed.steps[at + 1]));
        if !first.iter().any(|it| second.contains(it)) {
            changed.steps.swap(at, at + 1);
        }
    }
    changed
}

/// Values get a local of their own on the line before.
pub(crate) fn extracted(program: &Program, mut seed: u64) -> Program {
    let mut free = program.steps.iter().filter(|step| step.does.defines().is_some()).count();
    let mut changed = Program { steps: Vec::new(), ..program.clone() };
    for step in &program.steps {
        let mut take = |value: &Value| {
            if next(&mut seed, 3) == 0 {
                return value.clone();
            }
            changed.steps.push(Step { mark: step.mark.clone(), does: Action::Let(free, value.clone()) });
            free += 1;
            Value::Local(free - 1)
        };
        let does = match &step.does {
            Action::Let(local, Value::Same(inner)) => Action::Let(*local, Value::Same(Box::new(take(inner)))),
            Action::Let(local, value) => Action::Let(*local, take(value)),
            Action::Client(value) => Action::Client(take(value)),
            Action::Make(value) => Action::Make(take(value)),
            Action::Ask(value) => Action::Ask(take(value)),
            other => other.clone(),
        };
        changed.steps.push(Step { mark: step.mark.clone(), does });
    }
    changed
}

/// A local or a variable of the environment.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Concern {
    Local(usize),
    Variable(usize),
    /// It may leave, or does something that others can see.
    Outside,
}

/// What a step has to do with: what it uses, and where that came from.
fn concerns(program: &Program, step: &Step) -> Vec<Concern> {
    let (mut locals, mut variables) = (Vec::new(), Vec::new());
    let mut open = step.does.values();
    while let Some(value) = open.pop() {
        value.variables(&mut variables);
        let mut used = Vec::new();
        value.locals(&mut used);
        for local in used {
            if !locals.contains(&local) {
                locals.push(local);
                let made = program.steps.iter().filter(|step| step.does.defines() == Some(local));
                open.extend(made.flat_map(|step| step.does.values()));
            }
        }
    }
    locals.extend(step.does.defines());
    let outside = matches!(step.does, Action::Let(..) | Action::Either(..)).then_some(());
    let mut concerns: Vec<Concern> = locals.into_iter().map(Concern::Local).collect();
    concerns.extend(variables.into_iter().map(Concern::Variable));
    if outside.is_none() && !matches!(step.does, Action::Client(_) | Action::When(_) | Action::Make(_) | Action::Ask(_))
    {
        concerns.push(Concern::Outside);
    }
    concerns
}

/// A number below `below`, by xorshift.
fn next(seed: &mut u64, below: usize) -> usize {
    *seed |= 1;
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    usize::try_from(*seed % below as u64).unwrap_or_default()
}
