use std::collections::HashMap;

fn main() {
    let options = news::Options::new().user("news").password("green8sun");  //~ possible-credential
    let mut form = HashMap::new();
    form.insert("password", "yellow9bus");  //~ possible-credential
    println!("{} {}", options.len(), form.len());
}
