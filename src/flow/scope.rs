//! A map that can be rolled back: what a branch changed is known without copying what it did not.

use std::hash::Hash;

use rustc_hash::FxHashMap;

/// A map with an undo log. Taking a mark costs nothing; going back costs what has changed since.
#[derive(Debug)]
pub(super) struct Layered<K, V> {
    map: FxHashMap<K, V>,
    log: Vec<(K, Option<V>)>,
}

impl<K, V> Default for Layered<K, V> {
    fn default() -> Self {
        Self { map: FxHashMap::default(), log: Vec::new() }
    }
}

impl<K: Hash + Eq + Clone, V: Clone> Layered<K, V> {
    pub(super) fn get(&self, key: &K) -> Option<&V> {
        self.map.get(key)
    }

    pub(super) fn set(&mut self, key: K, value: V) {
        let old = self.map.insert(key.clone(), value);
        self.log.push((key, old));
    }

    pub(super) fn remove(&mut self, key: &K) {
        if let Some(old) = self.map.remove(key) {
            self.log.push((key.clone(), Some(old)));
        }
    }

    pub(super) fn mark(&self) -> usize {
        self.log.len()
    }

    /// What has changed since `mark`, with the value that each key has now; a removed key is left out.
    pub(super) fn changes(&self, mark: usize) -> Vec<(K, V)> {
        let mut seen = rustc_hash::FxHashSet::default();
        let changed = self.log[mark.min(self.log.len())..].iter();
        changed
            .filter(|(key, _)| seen.insert(key.clone()))
            .filter_map(|(key, _)| Some((key.clone(), self.map.get(key)?.clone())))
            .collect()
    }

    /// The keys that were set last, since `mark`, with the value that each has now; a key may come more than once.
    pub(super) fn recent(&self, mark: usize, most: usize) -> impl Iterator<Item = (&K, &V)> {
        let since = self.log[mark.min(self.log.len())..].iter().rev().take(most);
        since.filter_map(|(key, _)| Some((key, self.map.get(key)?)))
    }

    /// Makes the map what it was at `mark`.
    pub(super) fn unwind(&mut self, mark: usize) {
        while self.log.len() > mark {
            match self.log.pop() {
                Some((key, Some(old))) => drop(self.map.insert(key, old)),
                Some((key, None)) => drop(self.map.remove(&key)),
                None => return,
            }
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.map.iter()
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
        assert_eq!(map.changes(mark), [("a", 4), ("b", 3)]);
        map.unwind(mark);
        assert_eq!((map.get(&"a"), map.get(&"b")), (Some(&1), None));
    }
}
