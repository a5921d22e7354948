use axum::extract::State;

struct App {
    key: String,
}

async fn ask(State(app): State<App>) {
    let request = reqwest::Client::new().post("https://api.anthropic.com/v1/messages");
    let _ = request.header("x-api-key", &app.key).send().await;
}

fn main() {
    let app = App { key: std::env::var("ANTHROPIC_API_KEY").expect("ANTHROPIC_API_KEY is not set") };
    let _: axum::Router = axum::Router::new().route("/", axum::routing::get(ask)).with_state(app);
}
