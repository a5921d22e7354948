//! Lists: programs gather in them what is missing, and stop unless they are empty.

use std::sync::Arc;

use super::{Builder, Place, is_variable_name};
use crate::flow::{Arg, Arm, Fact, How, JoinKind, Kind, Name, States, ValueId};
use crate::source::Span;

/// The elements of longer lists are not kept.
const LONGEST: usize = 64;
/// So many branches in which a list has grown are gone back to see that it is one.
const DEEPEST: usize = 32;
/// The name of an element that a loop takes.
const ELEMENT: &str = "[?]";
/// Lists of more texts are data.
const MOST_ARMS: usize = 16;

impl Builder<'_> {
    /// A list.
    pub fn list(&mut self, elements: Vec<ValueId>, span: Span) -> ValueId {
        self.value(Kind::List(elements.into()), span)
    }

    /// A list that is there when all of its elements are.
    pub fn whole(&mut self, list: ValueId, span: Span) -> ValueId {
        self.derived(list, How::Whole, span)
    }

    /// The elements of such a list, through what is done with it as a whole.
    pub(super) fn elements_of_whole(&self, mut value: ValueId) -> Option<Arc<[ValueId]>> {
        for _ in 0..DEEPEST {
            value = match self.flow.kind(value) {
                Kind::Derived { from, how: How::Whole } => match self.flow.kind(self.flow.plain(*from)) {
                    Kind::List(elements) => return Some(elements.clone()),
                    _ => return None,
                },
                Kind::Derived { from, how } if how.is_same() || *how == How::Optional => *from,
                _ => return None,
            };
        }
        None
    }

    /// Such a list is there.
    pub(super) fn narrow_whole(&mut self, list: ValueId, depth: usize) {
        let elements = self.elements_of_whole(list);
        elements.iter().flat_map(|it| it.iter()).for_each(|element| self.narrow(*element, States::PRESENT, depth));
    }

    /// A list with an element more, which is not empty; nothing when the value is no list.
    pub fn grown(&mut self, list: ValueId, element: ValueId, span: Span) -> Option<ValueId> {
        let elements = match self.flow.kind(list) {
            Kind::List(elements) if elements.len() < LONGEST => elements.iter().copied().chain([element]).collect(),
            _ if self.is_list(list) => vec![element],
            _ => return None,
        };
        Some(self.list(elements, span))
    }

    /// A call is given the names of variables and a list: what is missing it may put there. Where there is nothing in that
    /// behind the call, nothing is missing.
    pub(super) fn may_gather(&mut self, args: &[Arg], span: Span) {
        let lists: Vec<ValueId> = args.iter().map(|arg| arg.value).filter(|value| self.is_empty_list(*value)).collect();
        let [list] = lists[..] else { return };
        let names: Vec<Name> = args.iter().filter_map(|arg| self.flow.text(arg.value)).map(Name::from).collect();
        let names: Vec<Name> = names.into_iter().filter(|name| is_variable_name(name)).collect();
        if names.is_empty() || names.len() > MOST_ARMS {
            return;
        }
        let holding = self.places.iter().filter(|(_, held)| **held == list).map(|(place, _)| place.clone());
        let holding: Vec<Place> = holding.filter(|place| matches!(place, Place::Name(_))).collect();
        let nothing: Vec<Fact> =
            names.iter().map(|name| (self.variable(name, Span::default()), States::TRUTHY)).collect();
        let Some(grown) = self.grown(list, self.opaque, span) else { return };
        let arms = vec![Arm { value: grown, facts: [].into() }, Arm { value: list, facts: nothing.into() }];
        let gathered = self.join_of(arms, JoinKind::Branch, span);
        for place in holding {
            self.places.set(place, gathered);
        }
    }

    /// Whether a value is a list in which nothing has to be.
    fn is_empty_list(&self, value: ValueId) -> bool {
        match self.flow.kind(value) {
            Kind::List(elements) => elements.is_empty(),
            Kind::Join { .. } => self.is_list(value),
            _ => false,
        }
    }

    /// One of the elements of a list, where all of them are texts that stand in the program, or variables that it reads.
    pub fn any_element(&mut self, list: ValueId, span: Span) -> ValueId {
        let list = self.flow.plain(list);
        let Kind::List(elements) = self.flow.kind(list) else { return self.opaque };
        let elements = elements.clone();
        if elements.len() > MOST_ARMS || !elements.iter().all(|element| self.is_plain(*element)) {
            return self.opaque;
        }
        self.one_of(&elements, span)
    }

    /// What a loop takes of what it goes over: any element, or one of a list that another file or function writes down or that is
    /// made of more than texts. Two loops over the same list ask about the same.
    pub fn element_of(&mut self, iterated: ValueId, span: Span) -> ValueId {
        let element = self.any_element(iterated, span);
        let of = self.flow.plain(iterated);
        if element != self.opaque || !self.may_be_list(of) {
            return element;
        }
        self.name_variables(of, 3);
        self.once(Some(of), ELEMENT, Kind::Element { of }, span)
    }

    /// A list, each element of which is made as this one is and has passed what these facts say. `refused`: what holds when
    /// nothing is in it.
    pub fn gathered(&mut self, each: ValueId, [passed, refused]: [Vec<Fact>; 2], span: Span) -> ValueId {
        if each == self.opaque {
            return self.test(passed, refused, span);
        }
        let (when_true, when_false) = (passed.into(), refused.into());
        let list = self.value(Kind::Test { when_true, when_false, either: [None, None] }, span);
        self.flow.gathered.insert(list, each);
        list
    }

    /// Whether a value may be a list that another file or function writes down.
    fn may_be_list(&self, value: ValueId) -> bool {
        match self.flow.kind(value) {
            Kind::List(_) | Kind::Param { .. } | Kind::Field { .. } => true,
            Kind::Item(_) => self.flow.is_enumeration(value),
            Kind::Test { .. } => self.flow.gathered.contains_key(&value),
            Kind::Path(_) => !self.is_environment(value),
            Kind::Call { target: Some(target), receiver: None, .. } => match self.flow.kind(*target) {
                Kind::Function(_) => true,
                // `range(9)` gives none, and neither does what a type gives.
                Kind::Path(path) => path.contains(self.separator()),
                _ => false,
            },
            _ => false,
        }
    }

    fn is_plain(&self, element: ValueId) -> bool {
        matches!(self.flow.kind(self.flow.plain(element)), Kind::Text(_) | Kind::Read { .. } | Kind::Absent(_))
    }

    /// One of several values; nobody says which.
    pub fn one_of(&mut self, values: &[ValueId], span: Span) -> ValueId {
        match values {
            [] => self.opaque,
            [only] => *only,
            _ => {
                let arms = values.iter().map(|value| Arm { value: *value, facts: [].into() }).collect();
                self.join_of(arms, JoinKind::Branch, span)
            }
        }
    }

    fn is_list(&self, mut value: ValueId) -> bool {
        for _ in 0..DEEPEST {
            value = match self.flow.kind(value) {
                Kind::List(_) => return true,
                Kind::Derived { from, how } if how.is_same() => *from,
                // It is the same list on every way, grown on some.
                Kind::Join { arms, .. } => match arms.last() {
                    Some(arm) => arm.value,
                    None => return false,
                },
                _ => return false,
            };
        }
        false
    }
}
