//! What is carried along while a file is lowered, and the few words that all parts of the front end share.
//!
//! Types and values have their own names in Rust: a type, module or crate `x` is bound as `x::`, a value as `x`.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};
use syn::Expr;

use super::rules::{Followed, Rule};
use super::settings::Setting;
use super::sources::Source;
use super::spans;
use crate::catalog::{Knowledge, Language};
use crate::flow::{Arm, Builder, Flow, FunctionId, JoinKind, Kind, Name, States, ValueId};
use crate::source::{Role, SourceFile, Span, offset};

/// Expressions are followed this deep; what lies deeper is opaque.
const DEEPEST: usize = 200;

/// Lowers one file.
#[derive(Debug)]
pub(super) struct Lowerer<'k> {
    /// The graph.
    pub(super) b: Builder<'k>,
    /// The catalogue.
    pub(super) knowledge: &'k Knowledge,
    /// What stands in front of the parsed text.
    shift: u32,
    depth: usize,
    /// The file is the root of its crate.
    pub(super) crate_root: bool,
    /// The modules around this point, the file's own first.
    pub(super) modules: Vec<ValueId>,
    /// Paths whose names are all in scope.
    pub(super) globs: Vec<String>,
    /// Functions and closures around this point.
    pub(super) frames: Vec<Frame>,
    /// Loops and labelled blocks around this point, in the innermost function.
    pub(super) turns: Vec<Turn>,
    /// How many loops the builder has open in this function.
    pub(super) open_loops: usize,
    /// The types of values, where they are of this file.
    pub(super) types: FxHashMap<ValueId, ValueId>,
    /// The types that functions give back, where they are of this file.
    pub(super) gives: FxHashMap<FunctionId, ValueId>,
    /// The functions that make values of variants, with the names of those.
    pub(super) makers: FxHashMap<FunctionId, Name>,
    /// The fields of structs that may be filled from the environment.
    pub(super) settings: FxHashMap<ValueId, Vec<Setting>>,
    /// Where the settings come from that values hold.
    pub(super) sources: FxHashMap<ValueId, Source>,
    /// The type that the expression at hand is declared to have.
    pub(super) expected: Option<ValueId>,
    /// The `Err(..)` of which one is what the function gives: nothing behind them is reached.
    pub(super) tail_errors: FxHashSet<*const Expr>,
    /// The type of what the function at hand gives, for all that leads to it: `Ok(figment.extract()?)`.
    pub(super) tail_types: FxHashMap<*const Expr, ValueId>,
    /// The macros that the file defines, by name.
    pub(super) rules: FxHashMap<String, Arc<[Rule]>>,
    /// How far they are followed.
    pub(super) followed: Followed,
}

/// A function or a closure whose body is being lowered.
#[derive(Debug)]
pub(super) enum Frame {
    /// A function: `return` gives back.
    Function,
    /// A macro that other files call: `return` and `?` leave the function in which it stands.
    Macro,
    /// A closure or an `async` block that is lowered where it stands: `return` goes to its end.
    Inline {
        /// The builder's loop that stands for it.
        exit: usize,
        /// What it gives.
        values: Vec<ValueId>,
    },
}

/// A loop or a labelled block.
#[derive(Debug)]
pub(super) struct Turn {
    /// Its label.
    pub(super) label: Option<String>,
    /// It is a loop.
    pub(super) repeats: bool,
    /// The builder's loop that a `break` leaves.
    pub(super) exit: usize,
    /// The builder's loop that a `continue` goes to the end of, when that is not the next turn of `exit`.
    pub(super) next: Option<usize>,
    /// What `break` gives.
    pub(super) values: Vec<ValueId>,
}

impl<'k> Lowerer<'k> {
    /// Begins a file whose parsed text begins at byte `shift`.
    pub(super) fn new(knowledge: &'k Knowledge, source: &SourceFile, shift: usize) -> Self {
        let mut b = Builder::new(knowledge, Language::Rust, source.id);
        b.set_in_test(source.role == Role::Test);
        let root = b.value(Kind::Item("crate".into()), Span::default());
        Self {
            b,
            knowledge,
            shift: offset(shift),
            depth: 0,
            crate_root: is_crate_root(&source.project_path),
            modules: vec![root],
            globs: Vec::new(),
            frames: Vec::new(),
            turns: Vec::new(),
            open_loops: 0,
            types: FxHashMap::default(),
            gives: FxHashMap::default(),
            makers: FxHashMap::default(),
            settings: FxHashMap::default(),
            sources: FxHashMap::default(),
            expected: None,
            tail_errors: FxHashSet::default(),
            tail_types: FxHashMap::default(),
            rules: FxHashMap::default(),
            followed: Followed::default(),
        }
    }

    /// The finished graph.
    pub(super) fn finish(self) -> Flow {
        self.b.finish()
    }

    /// A value nobody can follow.
    pub(super) fn opaque(&self) -> ValueId {
        self.b.opaque()
    }

    /// The bytes from one token to another.
    pub(super) fn between(&self, (first, last): (proc_macro2::Span, proc_macro2::Span)) -> Span {
        let (start, end) = (first.byte_range().start, last.byte_range().end);
        Span::new(offset(start), offset(end)).shifted(self.shift)
    }

    /// The bytes of a token.
    pub(super) fn at(&self, token: proc_macro2::Span) -> Span {
        self.between((token, token))
    }

    /// The bytes of an expression.
    pub(super) fn span(&self, expr: &Expr) -> Span {
        self.between(spans::ends(expr))
    }

    /// Does something one level deeper; too deep, nothing is known.
    pub(super) fn deeper(&mut self, inner: impl FnOnce(&mut Self) -> ValueId) -> ValueId {
        if self.depth >= DEEPEST {
            return self.opaque();
        }
        self.depth += 1;
        let value = inner(self);
        self.depth -= 1;
        value
    }

    /// Something that may run or not, such as a closure that is handed on. What it gives is not followed.
    pub(super) fn maybe(&mut self, span: Span, inner: impl FnOnce(&mut Self) -> ValueId) {
        let fork = self.b.fork();
        inner(self);
        let ran = self.b.close(fork);
        let skipped = self.b.close(fork);
        self.b.join(vec![ran, skipped], span);
    }

    /// `value` when it is present, else what `otherwise` gives.
    pub(super) fn fallback(
        &mut self,
        value: ValueId,
        span: Span,
        otherwise: impl FnOnce(&mut Self) -> ValueId,
    ) -> ValueId {
        self.made_or(value, value, span, otherwise)
    }

    /// What is made of `value` when that is present, else what `otherwise` gives.
    pub(super) fn made_or(
        &mut self,
        made: ValueId,
        value: ValueId,
        span: Span,
        otherwise: impl FnOnce(&mut Self) -> ValueId,
    ) -> ValueId {
        let fork = self.b.fork();
        self.b.assume_states(value, States::PRESENT);
        let kept = self.b.close(fork);
        self.b.assume_states(value, States::ABSENT);
        let other = otherwise(self);
        let replaced = self.b.close(fork);
        self.b.choose(vec![(made, kept), (other, replaced)], JoinKind::Fallback, span)
    }

    /// One of several values, with nothing known about which.
    pub(super) fn any_of(&mut self, mut values: Vec<ValueId>, span: Span) -> ValueId {
        values.dedup();
        match values.as_slice() {
            [] => self.opaque(),
            [only] => *only,
            _ => {
                let arms = values.into_iter().map(|value| Arm { value, facts: [].into() }).collect();
                self.b.value(Kind::Join { arms, kind: JoinKind::Branch }, span)
            }
        }
    }

    /// The value itself behind other expressions for it.
    pub(super) fn behind(&self, value: ValueId) -> ValueId {
        self.b.flow().made_from(value)
    }

    /// The elements of a sequence, when they are known.
    pub(super) fn elements(&self, value: ValueId) -> Option<Vec<ValueId>> {
        match self.b.flow().kind(self.behind(value)) {
            Kind::List(elements) => Some(elements.to_vec()),
            _ => None,
        }
    }
}

/// Whether a file is the root of a crate, as cargo names them.
fn is_crate_root(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let folder = path.rsplit('/').nth(1);
    matches!(name, "main.rs" | "lib.rs" | "build.rs")
        || matches!(folder, None | Some("bin" | "tests" | "examples" | "benches"))
}
