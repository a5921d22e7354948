// Comments nest, and a lifetime is not an open quote.
/* outer /* inner "unclosed */ still a comment ' */
fn pick<'a, 'b: 'a>(left: &'a str, _right: &'b str) -> &'a str {
    'outer: loop {
        let value = 'found: {
            if left.is_empty() {
                break 'outer;
            }
            break 'found '\u{1F511}';
        };
        return if value == '"' { "" } else { left };
    }
    left /* // */
}

fn main() {
    println!("{}", pick("a", "b"));
}
