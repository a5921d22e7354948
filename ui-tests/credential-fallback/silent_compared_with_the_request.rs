// Compared with what a caller sent, never sent on.
use axum::http::{HeaderMap, StatusCode};

async fn admin(headers: HeaderMap) -> StatusCode {
    let expected = std::env::var("ADMIN_TOKEN").unwrap_or_default();
    let given = headers.get("x-admin-token").and_then(|v| v.to_str().ok()).unwrap_or_default();
    if expected.is_empty() || given != expected {
        return StatusCode::FORBIDDEN;
    }
    StatusCode::OK
}
