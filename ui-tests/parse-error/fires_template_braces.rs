// A project template before it was filled in.
mod {{ module_name }}; //~ parse-error

fn main() {
    println!("ready");
}
