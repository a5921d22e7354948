//! Places in files that are looked up by where they end.

use crate::diagnostic::Finding;
use crate::source::Location;

/// Places by file and end, so that what meets a key is looked up: a file may hold very many.
pub struct Places(Vec<Location>);

impl Places {
    /// How many places that lie within each other are looked at.
    const NESTED: usize = 8;

    /// The places that findings speak of.
    pub fn of(told: &[Finding]) -> Self {
        Self::new(told.iter().flat_map(|told| [told.origin, told.primary.at]).collect())
    }

    /// These places.
    pub fn new(mut places: Vec<Location>) -> Self {
        places.sort_by_key(|place| (place.file, place.span.end, place.span.start));
        Self(places)
    }

    /// A place that shares text with `at`.
    pub fn meeting(&self, at: Location) -> Option<Location> {
        let first = self.0.partition_point(|place| (place.file, place.span.end) <= (at.file, at.span.start));
        let near = self.0[first..].iter().take(Self::NESTED);
        near.copied().find(|place| place.file == at.file && place.span.overlaps(at.span))
    }
}
