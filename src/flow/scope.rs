//! A map that can be rolled back, and that still knows what each of its branches changed.
//!
//! Changes are never thrown away: each knows the one before it, so that all of them together are a tree, and a branch
//! is two places in it. Taking one costs nothing, however much has changed since the fork; what branches have in common
//! is there once. What differs between many of them is found in one walk from each to the next.

use std::hash::Hash;

use rustc_hash::FxHashMap;

/// A place in a tree: everything that was pushed up to there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Mark(u32);

/// What was pushed between two places.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stretch {
    from: Mark,
    to: Mark,
}

/// A stack of which nothing is lost: going back leaves what was pushed for whoever has marked it.
#[derive(Debug)]
pub(super) struct Tree<T> {
    nodes: Vec<Node<T>>,
    top: Mark,
}

#[derive(Debug)]
struct Node<T> {
    item: T,
    before: Mark,
    depth: u32,
}

impl<T> Default for Tree<T> {
    fn default() -> Self {
        Self { nodes: Vec::new(), top: Mark::default() }
    }
}

impl<T> Tree<T> {
    pub(super) fn push(&mut self, item: T) {
        let node = Node { item, before: self.top, depth: self.depth(self.top) + 1 };
        self.nodes.push(node);
        self.top = Mark(crate::source::offset(self.nodes.len()));
    }

    pub(super) fn mark(&self) -> Mark {
        self.top
    }

    /// Makes the stack what it was at `mark`.
    pub(super) fn go_back(&mut self, mark: Mark) {
        while self.pop(mark).is_some() {}
    }

    /// Takes off the last item, unless that was there at `mark`.
    fn pop(&mut self, mark: Mark) -> Option<&T> {
        let deepest = self.depth(mark);
        let last = (self.top.0 as usize).checked_sub(1)?;
        let node = self.nodes.get(last).filter(|node| node.depth > deepest)?;
        self.top = node.before;
        Some(&node.item)
    }

    /// From a mark to here.
    pub(super) fn since(&self, from: Mark) -> Stretch {
        Stretch { from, to: self.top }
    }

    /// What was pushed in a stretch, the last first.
    pub(super) fn back(&self, stretch: Stretch) -> impl Iterator<Item = &T> {
        let floor = self.depth(stretch.from);
        let first = self.node(stretch.to);
        let nodes = std::iter::successors(first, |node| self.node(node.before));
        nodes.take_while(move |node| node.depth > floor).map(|node| &node.item)
    }

    /// How much was pushed in a stretch.
    pub(super) fn length(&self, stretch: Stretch) -> usize {
        self.depth(stretch.to).saturating_sub(self.depth(stretch.from)) as usize
    }

    fn node(&self, mark: Mark) -> Option<&Node<T>> {
        self.nodes.get((mark.0 as usize).checked_sub(1)?)
    }

    fn depth(&self, mark: Mark) -> u32 {
        self.node(mark).map_or(0, |node| node.depth)
    }

    /// What has to be taken off one stretch, the last first, and pushed, to come to another one.
    fn way(&self, mut old: Stretch, mut new: Stretch) -> (Vec<&T>, Vec<&T>) {
        let is_shared = old.from == new.from;
        let (mut off, mut on) = (Vec::new(), Vec::new());
        loop {
            if is_shared && old.to == new.to {
                break;
            }
            let (left, right) = (self.length(old), self.length(new));
            let (stretch, items) = match (left, right) {
                (0, 0) => break,
                _ if left >= right => (&mut old, &mut off),
                _ => (&mut new, &mut on),
            };
            let Some(node) = self.node(stretch.to) else { break };
            items.push(&node.item);
            stretch.to = node.before;
        }
        on.reverse();
        (off, on)
    }
}

/// From which branch on a key holds which value; nothing: what it held before the branches.
pub(super) type Turns<V> = Vec<(usize, Option<V>)>;

/// A map with a tree of its changes.
#[derive(Debug)]
pub(super) struct Layered<K, V> {
    map: FxHashMap<K, V>,
    log: Tree<Change<K, V>>,
}

#[derive(Debug)]
struct Change<K, V> {
    key: K,
    old: Option<V>,
    new: Option<V>,
}

impl<K, V> Default for Layered<K, V> {
    fn default() -> Self {
        Self { map: FxHashMap::default(), log: Tree::default() }
    }
}

impl<K: Hash + Eq + Clone, V: Clone> Layered<K, V> {
    pub(super) fn get(&self, key: &K) -> Option<&V> {
        self.map.get(key)
    }

    pub(super) fn set(&mut self, key: K, value: V) {
        let old = self.map.insert(key.clone(), value.clone());
        self.log.push(Change { key, old, new: Some(value) });
    }

    pub(super) fn remove(&mut self, key: &K) {
        if let Some(old) = self.map.remove(key) {
            self.log.push(Change { key: key.clone(), old: Some(old), new: None });
        }
    }

    pub(super) fn mark(&self) -> Mark {
        self.log.mark()
    }

    /// From a mark to here.
    pub(super) fn since(&self, from: Mark) -> Stretch {
        self.log.since(from)
    }

    /// What has changed in a stretch, with the value that each key has at its end; a removed key is left out.
    pub(super) fn changes(&self, stretch: Stretch) -> Vec<(K, V)> {
        let changes: Vec<&Change<K, V>> = self.log.back(stretch).collect();
        let mut last: FxHashMap<&K, Option<&V>> = FxHashMap::default();
        for change in &changes {
            last.entry(&change.key).or_insert(change.new.as_ref());
        }
        let first = changes.into_iter().rev().filter_map(|change| Some((&change.key, last.remove(&change.key)??)));
        first.map(|(key, value)| (key.clone(), value.clone())).collect()
    }

    /// What the keys held where a stretch begins that have changed in it.
    pub(super) fn replaced(&self, stretch: Stretch) -> Vec<(K, V)> {
        let mut first: FxHashMap<&K, Option<&V>> = FxHashMap::default();
        let mut order: Vec<&K> = Vec::new();
        for change in self.log.back(stretch) {
            if first.insert(&change.key, change.old.as_ref()).is_none() {
                order.push(&change.key);
            }
        }
        order.into_iter().rev().filter_map(|key| Some((key.clone(), first.get(key).copied()??.clone()))).collect()
    }

    /// How many changes there are in a stretch.
    pub(super) fn length(&self, stretch: Stretch) -> usize {
        self.log.length(stretch)
    }

    /// The last changes of a stretch, the last first; a key may come more than once.
    pub(super) fn last(&self, stretch: Stretch, most: usize) -> impl Iterator<Item = (&K, &V)> {
        self.log.back(stretch).take(most).filter_map(|change| Some((&change.key, change.new.as_ref()?)))
    }

    /// The keys that were set last, since `mark`, with the value that each has now; a key may come more than once.
    pub(super) fn recent(&self, mark: Mark, most: usize) -> impl Iterator<Item = (&K, &V)> {
        let since = self.log.back(self.since(mark)).take(most);
        since.filter_map(|change| Some((&change.key, self.map.get(&change.key)?)))
    }

    /// What keys hold at the ends of many stretches, in the order in which they were set first. Costs what differs from
    /// each to the next.
    pub(super) fn turns(&self, stretches: impl IntoIterator<Item = Stretch>) -> Vec<(K, Turns<V>)> {
        let mut found: Vec<(&K, Turns<V>)> = Vec::new();
        // Where a key stands in `found`, and how often the stretch has changed it.
        let mut keys: FxHashMap<&K, (usize, usize)> = FxHashMap::default();
        let mut old = Stretch { from: Mark::default(), to: Mark::default() };
        for (index, stretch) in stretches.into_iter().enumerate() {
            let (off, on) = self.log.way(old, stretch);
            for change in off {
                if let Some((place, count)) = keys.get_mut(&change.key) {
                    *count = count.saturating_sub(1);
                    let value = if *count == 0 { None } else { change.old.clone() };
                    turn(&mut found[*place].1, index, value);
                }
            }
            for change in on {
                let (place, count) = keys.entry(&change.key).or_insert((found.len(), 0));
                if *place == found.len() {
                    found.push((&change.key, Vec::new()));
                }
                *count += 1;
                turn(&mut found[*place].1, index, change.new.clone());
            }
            old = stretch;
        }
        let set = found.into_iter().filter(|(_, turns)| turns.iter().any(|(_, value)| value.is_some()));
        set.map(|(key, turns)| (key.clone(), turns)).collect()
    }

    /// Makes the map what it was at `mark`. Tells of each key that has a value again.
    pub(super) fn unwind(&mut self, mark: Mark, mut tell: impl FnMut(&K)) {
        while let Some(change) = self.log.pop(mark) {
            match &change.old {
                Some(old) => {
                    tell(&change.key);
                    self.map.insert(change.key.clone(), old.clone());
                }
                None => drop(self.map.remove(&change.key)),
            }
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.map.iter()
    }
}

/// From this branch on a key holds this.
fn turn<V>(turns: &mut Turns<V>, index: usize, value: Option<V>) {
    match turns.last_mut() {
        Some((at, last)) if *at == index => *last = value,
        None if index > 0 => turns.extend([(0, None), (index, value)]),
        _ => turns.push((index, value)),
    }
}

#[cfg(test)]
mod tests {
    use super::Layered;

    #[test]
    fn unwinding_restores_and_changes_name_each_key_once() {
        let mut map = Layered::default();
        map.set("a", 1);
        let mark = map.mark();
        map.set("a", 2);
        map.set("b", 3);
        map.set("a", 4);
        let branch = map.since(mark);
        assert_eq!(map.changes(branch), [("a", 4), ("b", 3)]);
        assert_eq!(map.replaced(branch), [("a", 1)]);
        map.unwind(mark, |_| {});
        assert_eq!((map.get(&"a"), map.get(&"b")), (Some(&1), None));
        assert_eq!(map.changes(branch), [("a", 4), ("b", 3)], "a branch stays what it was");
    }

    #[test]
    fn turns_tell_what_each_branch_holds_and_where_it_holds_what_was_there_before() {
        let mut map = Layered::default();
        map.set("a", 1);
        let mark = map.mark();
        let mut branches = Vec::new();
        map.set("b", 2);
        branches.push(map.since(mark));
        let inner = map.mark();
        map.set("a", 3);
        map.set("b", 4);
        map.remove(&"c");
        branches.push(map.since(mark));
        map.unwind(inner, |_| {});
        branches.push(map.since(mark));
        map.unwind(mark, |_| {});
        branches.push(map.since(mark));
        let turns = map.turns(branches);
        let of_a = vec![(0, None), (1, Some(3)), (2, None)];
        let of_b = vec![(0, Some(2)), (1, Some(4)), (2, Some(2)), (3, None)];
        assert_eq!(turns, [("b", of_b), ("a", of_a)]);
    }

    #[test]
    fn what_only_goes_away_in_a_branch_takes_no_turn() {
        let mut map = Layered::default();
        map.set("a", 1);
        let mark = map.mark();
        map.remove(&"a");
        assert_eq!(map.turns([map.since(mark)]), []);
        assert_eq!(map.changes(map.since(mark)), []);
    }
}
