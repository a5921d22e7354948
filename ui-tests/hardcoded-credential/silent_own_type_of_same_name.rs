// `Cohere` is a type of this file.
struct Cohere {
    shelf: String,
    label: String,
}

impl Cohere {
    fn new(shelf: &str, label: &str) -> Self {
        Self {
            shelf: shelf.into(),
            label: label.into(),
        }
    }
}

fn main() {
    let api_key = "glue, paper, twine";
    let cupboard = Cohere::new("upper", api_key);
    println!("{} {}", cupboard.shelf, cupboard.label);
}
