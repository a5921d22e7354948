//! What takes a credential, and where it is sent.

use crate::catalog::Client;
use crate::facts::Sink;
use crate::flow::{Name, ValueId};
use crate::source::Span;

/// What takes a credential, before it is known how one comes there.
#[derive(Debug, Clone)]
pub(super) struct Taker<'a> {
    pub(super) sink: Sink<'a>,
    /// The argument, or the whole event.
    pub(super) at: Span,
    /// The credential; none: it is left out.
    pub(super) value: Option<ValueId>,
    /// The entry of the value that it is.
    pub(super) entry: Option<Name>,
    pub(super) goes: Goes<'a>,
    /// The name of a model, which tells to whom it is passed on.
    pub(super) model: Option<ValueId>,
}

/// Where it is sent.
#[derive(Debug, Clone, Copy)]
pub(super) enum Goes<'a> {
    /// It is known.
    Own,
    /// Nobody can tell.
    Unknown,
    /// To this machine.
    Local,
    /// To this URL; `own`: the hosts that are the SDK's own.
    To(ValueId, Option<&'a Client>),
}
