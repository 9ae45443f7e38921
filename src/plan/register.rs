use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// A record that others refer to by its ID.
pub trait Record {
    /// What one of them is called in a message: "role", "finding".
    const NOUN: &'static str;
    /// The ID, unique among its kind.
    fn id(&self) -> &str;
}

/// Records in the order they were written, found by ID in constant time.
///
/// Of two records with one ID the first is found; `check` reports the second.
#[derive(Debug)]
pub struct Register<T> {
    items: Vec<T>,
    by_id: HashMap<Box<str>, u32>,
}

impl<T> Default for Register<T> {
    fn default() -> Self {
        Self { items: Vec::new(), by_id: HashMap::new() }
    }
}

impl<T: Record> Register<T> {
    /// A register of `items`, in their order.
    pub fn new(items: Vec<T>) -> Self {
        let mut by_id = HashMap::with_capacity(items.len());
        for (at, item) in (0u32..).zip(&items) {
            if let Entry::Vacant(free) = by_id.entry(item.id().into()) {
                free.insert(at);
            }
        }
        Self { items, by_id }
    }

    /// True where two records have one ID: that of one of them is most likely a slip, and names nothing that it should.
    pub fn has_twins(&self) -> bool {
        self.by_id.len() < self.items.len()
    }

    /// The records up to and with the one at position `last`.
    #[must_use]
    pub fn up_to(mut self, last: usize) -> Self {
        self.items.truncate(last + 1);
        Self::new(self.items)
    }

    /// Changes each record; none may change its ID.
    pub(super) fn change_each(&mut self, change: impl FnMut(&mut T)) {
        self.items.iter_mut().for_each(change);
    }

    /// The record with this ID.
    pub fn get(&self, id: impl AsRef<str>) -> Option<&T> {
        self.position(id).and_then(|at| self.items.get(at))
    }

    /// Where the record with this ID stands.
    pub fn position(&self, id: impl AsRef<str>) -> Option<usize> {
        self.by_id.get(id.as_ref()).map(|at| *at as usize)
    }

    /// Every ID, in order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.items.iter().map(Record::id)
    }
}

impl<T> Register<T> {
    /// The records, in order.
    pub fn as_slice(&self) -> &[T] {
        &self.items
    }
}

impl<T> std::ops::Deref for Register<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.items
    }
}

impl<'r, T> IntoIterator for &'r Register<T> {
    type Item = &'r T;
    type IntoIter = std::slice::Iter<'r, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}
