// Shifts that close generics, const arguments, turbofish, half-open ranges.
use std::collections::HashMap;

type Table<const N: usize> = HashMap<u8, Vec<Option<[u8; N]>>>;

trait Source {
    type Item<'a>: Iterator<Item = &'a u8>
    where
        Self: 'a;
    fn items<'a>(&'a self) -> impl Iterator<Item = &'a u8> + use<'a, Self>;
}

fn main() {
    let table = Table::<{ 1 + 2 }>::new();
    let n = table.len() as u32 >> 1 << 2;
    let all = (..=3, 1.., .., 0..n);
    let f = |_: &dyn Fn(u8) -> Box<dyn Send + 'static>| -> u8 { if let 0..=9 = n { 1 } else { 2 } };
    println!("{}", matches!(n, 0 | 5..) as u8 + (all.3.start as u8) + f(&|b| Box::new(b)));
}
