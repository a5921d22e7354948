//! Parsers of the command line: values whose fields are options. What reads the command line gives a value that has those
//! fields, wherever they were added: in another function, or by whoever was lent the parser.
//!
//! ```python
//! parser = build_parser()               # a parser, whose options are fields of what the function gives
//! add_common(parser)                    # lent: more fields
//! parser.set_defaults(func=ask)         # a field that holds a function: that is called where the field is
//! args = parser.parse_args()
//! args.func(args)                       # `ask(args)`
//! ```

use rustc_hash::{FxHashMap, FxHashSet};

use super::effect::keyword;
use super::{Builder, Callee};
use crate::flow::value::{ANY, Handed};
use crate::flow::{Arg, FunctionId, How, JoinKind, Kind, Name, Passed, States, ValueId};
use crate::source::Span;

/// So many calls before a place are looked at for what was lent to them.
const MOST_CALLS: usize = 128;
/// So many functions may be called in one place.
const MOST_HANDLERS: usize = 32;

/// A function that may be called in a place, and when: its key is this text.
pub(super) struct Handler {
    callee: ValueId,
    key: Option<(ValueId, ValueId)>,
}

/// What is known of parsers of the command line, and of the functions that are called for what they give.
#[derive(Debug, Default)]
pub(super) struct CommandLine {
    /// The parsers that are made here, and the parents of each.
    parsers: FxHashMap<ValueId, Vec<ValueId>>,
    /// What was given to calls since it was made: parsers, and what they gave.
    shown: FxHashMap<ValueId, ValueId>,
    /// Functions that were named for a field of what parsers give.
    handlers: FxHashMap<Name, Vec<ValueId>>,
    /// Functions whose calls under a name or a key are known.
    handled: FxHashSet<FunctionId>,
}

impl Builder<'_> {
    /// Takes note of a parser of the command line. Gives its parents.
    pub(super) fn note_parser(&mut self, value: ValueId) -> &mut Vec<ValueId> {
        self.command_line.parsers.entry(value).or_default()
    }

    /// Tells other files, and whoever looks for those that call a function, what is known of parsers.
    pub(super) fn tell_of_parsers(&mut self) {
        let CommandLine { parsers, handled, .. } = &self.command_line;
        if !handled.is_empty() {
            // Whoever calls them because they are named is known.
            self.flow.mentions.retain(|mention| !handled.contains(&mention.function));
        }
        self.flow.parsers = parsers.keys().copied().collect();
    }

    /// A parser has the options of its parents.
    pub(super) fn take_parents(&mut self, parser: ValueId, args: &[Arg], span: Span) {
        let parser = self.root(parser);
        self.note_parser(parser);
        let Some(Kind::List(parents)) = keyword(args, "parents").map(|arg| self.flow.kind(arg.value)) else { return };
        for parent in parents.clone().iter() {
            let parent = self.root(*parent);
            let names: Vec<Name> = self.named.get(&parent).into_iter().flatten().cloned().collect();
            for name in names {
                let value = self.field(parent, &name, span);
                self.bind_option(parser, &name, value);
            }
            let parent = self.filled(parent, span);
            self.note_parser(parser).push(parent);
        }
    }

    /// Whether a value is a parser, by what is done with it: nobody takes its options away.
    pub(super) fn is_parser(&self, value: ValueId) -> bool {
        !self.command_line.parsers.is_empty() && self.command_line.parsers.contains_key(&self.flow.plain(value))
    }

    /// A parser, or what one gave, with what its parents and those have put there to whom it was given.
    pub(super) fn filled(&mut self, value: ValueId, span: Span) -> ValueId {
        let root = self.flow.plain(value);
        if let Some((given, call)) = self.last_loan(root) {
            let kind = Kind::Derived { from: given, how: How::Shown };
            let shown = self.once(Some(call), &format!("<{}", root.index()), kind, span);
            self.flow.handed.insert(shown, Handed::Lent(call));
            self.command_line.shown.insert(shown, root);
            return shown;
        }
        let parents = self.command_line.parsers.get(&root).into_iter().flatten();
        let all: Vec<ValueId> = std::iter::once(value).chain(parents.copied()).collect();
        self.one_of(&all, span)
    }

    /// Whether a value is what a parser has made of the command line.
    pub(super) fn is_parsed(&self, value: ValueId) -> bool {
        matches!(self.flow.kind(value), Kind::Derived { how: How::Parsed, .. })
    }

    /// The last call before this point that was given a value, and the value as it was then.
    fn last_loan(&self, root: ValueId) -> Option<(ValueId, ValueId)> {
        let mut trail = self.trail;
        for _ in 0..MOST_CALLS {
            let ran = self.flow.ran(trail)?;
            trail = ran.before;
            let Passed::Call { call, .. } = ran.what else { continue };
            let Kind::Call { target: Some(_), args, .. } = self.flow.kind(call) else { continue };
            if let Some(arg) = args.iter().find(|arg| self.lends(arg.value, root)) {
                return Some((arg.value, call));
            }
        }
        None
    }

    /// Whether a value that was handed on is this one; its parents stand behind it.
    fn lends(&self, mut value: ValueId, root: ValueId) -> bool {
        loop {
            value = match self.flow.kind(value) {
                Kind::Derived { how: How::Shown, .. } => return self.command_line.shown.get(&value) == Some(&root),
                Kind::Derived { from, how } if how.is_same() => *from,
                Kind::Join { arms, .. } if self.is_parser(root) && !arms.is_empty() => arms[0].value,
                _ => return value == root,
            };
        }
    }

    /// What an option holds: what somebody gives, or this.
    pub(super) fn given_or(&mut self, unless_given: ValueId, span: Span) -> ValueId {
        let given = self.value(Kind::Opaque, span);
        // Of what is nothing nobody can tell whether it is given.
        if self.flow.is_nothing(unless_given) { self.opaque } else { self.one_of(&[given, unless_given], span) }
    }

    /// An option of a parser. Where two commands have one of the same name, nobody knows which of them is meant.
    pub(super) fn bind_option(&mut self, parser: ValueId, name: &str, value: ValueId) {
        let differs = self.member(parser, name).is_some_and(|before| !self.is_same_option(before, value));
        let value = if differs { self.opaque } else { value };
        self.bind_member(parser, name, value);
    }

    fn is_same_option(&self, one: ValueId, other: ValueId) -> bool {
        let (one, other) = (self.flow.plain(one), self.flow.plain(other));
        match (self.flow.kind(one), self.flow.kind(other)) {
            (Kind::Text(one), Kind::Text(other)) => one == other,
            (Kind::Read { name: one, stops: true, .. }, Kind::Read { name: other, stops: true, .. })
            | (Kind::Read { name: one, stops: false, .. }, Kind::Read { name: other, stops: false, .. }) => {
                one == other
            }
            (Kind::Join { arms: one, .. }, Kind::Join { arms: other, .. }) => {
                one.len() == other.len()
                    && one.iter().zip(other.iter()).all(|(one, other)| self.is_same_option(one.value, other.value))
            }
            (Kind::Opaque, Kind::Opaque) => true,
            _ => one == other,
        }
    }

    /// `parser.set_defaults(func=command, key=…)`
    pub(super) fn set_options(&mut self, parser: ValueId, args: &[Arg], span: Span) -> ValueId {
        for arg in args {
            let Some(name) = arg.name.clone().filter(|_| !arg.spread) else {
                self.replace_all(parser);
                continue;
            };
            if matches!(self.flow.kind(arg.value), Kind::Function(_) | Kind::Path(_) | Kind::Partial { .. }) {
                let handlers = self.command_line.handlers.entry(name.clone()).or_default();
                if !handlers.contains(&arg.value) {
                    handlers.push(arg.value);
                }
            }
            if parser != self.opaque && !matches!(self.flow.kind(arg.value), Kind::Function(_)) {
                let value = self.given_or(arg.value, span);
                self.bind_member(parser, &name, value);
            }
        }
        self.opaque
    }

    /// Nobody knows any more what the options of a parser hold.
    fn replace_all(&mut self, parser: ValueId) {
        let root = self.root(parser);
        let names: Vec<Name> = self.named.get(&root).into_iter().flatten().cloned().collect();
        for name in names {
            self.bind_member(root, &name, self.opaque);
        }
        if root != self.opaque {
            self.bind_member(root, ANY, self.opaque);
        }
    }

    /// What a parser makes of the command line.
    pub(in crate::flow) fn options(&mut self, parser: ValueId, span: Span) -> ValueId {
        if parser == self.opaque {
            return self.opaque;
        }
        let root = self.root(parser);
        let from = self.filled(root, span);
        let parts = self.parts_held(root);
        let options = self.value(Kind::Derived { from, how: How::Parsed }, span);
        if !parts.is_empty() {
            self.flow.handed.insert(options, Handed::With(parts.into()));
        }
        options
    }

    /// The fields of options that are given as a mapping, where all are known, as arguments.
    pub fn fields_mapped(&mut self, mapping: ValueId, span: Span) -> Option<Vec<Arg>> {
        let Kind::Derived { from, how: How::Mapped } = *self.flow.kind(self.flow.plain(mapping)) else { return None };
        let options = self.flow.plain(from);
        let Kind::Derived { from: parser, how: How::Parsed } = *self.flow.kind(options) else { return None };
        let Some(Handed::With(parts)) = self.flow.handed.get(&options) else { return None };
        if !matches!(self.flow.kind(parser), Kind::Call { target: Some(_), callee: Some(_), .. }) {
            return None;
        }
        let names: Vec<Name> = parts.iter().filter_map(|part| part.names.first().cloned()).collect();
        let fields = names.into_iter().map(|name| {
            let value = self.field(options, &name, span);
            Arg { name: Some(name), value, span, spread: false }
        });
        Some(fields.collect())
    }

    // Functions that are called under a name or a key.

    /// Whether a field may hold a function that was named for it.
    pub(super) fn is_handler(&self, field: ValueId) -> bool {
        let Kind::Field { name, .. } = self.flow.kind(field) else { return false };
        !self.command_line.handlers.is_empty() && self.command_line.handlers.contains_key(name)
    }

    /// The functions that may be called where a value is: those that were named for a field, or that stand in a table of
    /// which nobody knows the key.
    pub(super) fn handlers_of(&mut self, callee: ValueId, span: Span) -> Vec<Handler> {
        if let Kind::Field { name, .. } = self.flow.kind(callee)
            && let Some(handlers) = self.command_line.handlers.get(name)
        {
            return handlers.iter().map(|callee| Handler { callee: *callee, key: None }).collect();
        }
        let (table, part) = match self.flow.kind(callee) {
            Kind::Field { base, name } => (*base, Some(name.clone())),
            _ => (callee, None),
        };
        let Kind::Entry { base, key } = *self.flow.kind(table) else { return Vec::new() };
        let Kind::Dict { entries, .. } = self.flow.kind(self.flow.plain(base)) else { return Vec::new() };
        if entries.len() > MOST_HANDLERS {
            return Vec::new();
        }
        let mut found = Vec::new();
        for (text, value) in entries.clone().iter() {
            let callee = match &part {
                Some(part) => self.part_written(*value, part),
                None => *value,
            };
            let known = self.said_of_key(key, *text, span);
            let handler = Handler { callee, key: Some((key, *text)) };
            if !known.may_be(!States::TRUTHY) {
                return vec![handler];
            }
            found.extend(known.may_be(States::TRUTHY).then_some(handler));
        }
        // A table of clients alone is asked when all files are known.
        if found.iter().any(|handler| self.may_be_run(handler.callee)) { found } else { Vec::new() }
    }

    /// Whether a key is known to be a text, or to be none of it.
    fn said_of_key(&mut self, key: ValueId, text: ValueId, span: Span) -> States {
        let Some(text) = self.flow.text(text).map(str::to_owned) else { return States::ANY };
        let comparison = self.comparison(key, &text, span);
        comparison.and_then(|comparison| self.known.get(&comparison).copied()).unwrap_or(States::ANY)
    }

    /// A part of what stands in a table: `(function, "what it does")`, `{"run": function}`.
    fn part_written(&self, whole: ValueId, part: &str) -> ValueId {
        let found = match (self.flow.kind(self.flow.plain(whole)), part.strip_prefix('[')) {
            (Kind::List(parts), None) => part.parse().ok().and_then(|place: usize| parts.get(place)).copied(),
            (Kind::Dict { .. }, Some(key)) => self.entry(whole, key),
            _ => None,
        };
        found.unwrap_or(self.opaque)
    }

    /// One of several functions is called: each on a branch of its own.
    pub(super) fn call_each(&mut self, handlers: &[Handler], args: &[Arg], span: Span) -> ValueId {
        let fork = self.fork();
        let mut branches = Vec::with_capacity(handlers.len());
        for handler in handlers.iter().take(MOST_HANDLERS) {
            if let Some((key, text)) = handler.key {
                let is_it = self.test_equal(key, text, span);
                self.assume(is_it, true);
            }
            if let Kind::Function(function) = self.flow.kind(handler.callee) {
                self.command_line.handled.insert(*function);
            }
            let value = if self.may_be_run(handler.callee) {
                self.call(&Callee::Value(handler.callee), args, span)
            } else {
                self.opaque
            };
            branches.push((value, self.close(fork)));
        }
        self.choose(branches, JoinKind::Branch, span)
    }

    /// Whether a value of a table is something of the program that can be called. Which client is meant, and with what, the
    /// one knows who knows the key.
    fn may_be_run(&self, callee: ValueId) -> bool {
        match self.flow.kind(self.flow.plain(callee)) {
            Kind::Path(path) => !self.is_client(path),
            Kind::Function(_) | Kind::Item(_) | Kind::Partial { .. } => true,
            _ => false,
        }
    }
}
