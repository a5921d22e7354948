// Edition 2024: `let` in the middle of a condition.
fn longest(words: &[String], limit: Option<usize>) -> usize {
    if let Some(limit) = limit
        && let [first, rest @ ..] = words
        && first.len() < limit
        && !rest.is_empty()
    {
        return rest.len();
    }
    let mut n = 0;
    while let Some(word) = words.get(n) && word.len() > 1 {
        n += 1;
    }
    n
}

fn main() {
    println!("{}", longest(&[], Some(1)));
}
