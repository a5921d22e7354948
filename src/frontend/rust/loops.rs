//! Loops, labelled blocks and the jumps out of them.

use syn::{Expr, ExprBlock, ExprBreak, ExprContinue, ExprForLoop, ExprLoop, ExprWhile, Label, Lifetime};

use super::conditions::operands;
use super::lowerer::{Lowerer, Turn};
use crate::flow::ValueId;
use crate::source::Span;

/// A loop over no more than this many written elements is lowered once for each.
const UNROLLED: usize = 8;

fn name_of(label: Option<&Label>) -> Option<String> {
    label.map(|label| label.name.ident.to_string())
}

impl Lowerer<'_> {
    fn open_turn(&mut self, label: Option<&Label>, repeats: bool) {
        self.b.open_loop();
        self.open_loops += 1;
        let exit = self.open_loops - 1;
        self.turns.push(Turn { label: name_of(label), repeats, exit, next: None, values: Vec::new() });
    }

    /// Gives what the `break`s gave.
    fn close_turn(&mut self, endless: bool, until: Option<ValueId>, span: Span) -> ValueId {
        self.b.close_loop(endless, until, span);
        self.end_turn(span)
    }

    fn end_turn(&mut self, span: Span) -> ValueId {
        self.open_loops -= 1;
        let values = self.turns.pop().map(|turn| turn.values).unwrap_or_default();
        self.any_of(values, span)
    }

    /// `{ … }`, with or without a label.
    pub(super) fn block_expr(&mut self, it: &ExprBlock, span: Span) -> ValueId {
        if it.label.is_none() {
            return self.block(&it.block);
        }
        self.open_turn(it.label.as_ref(), false);
        let value = self.block(&it.block);
        if self.b.is_live()
            && let Some(turn) = self.turns.last_mut()
        {
            turn.values.push(value);
        }
        self.b.break_loop();
        self.close_turn(true, None, span)
    }

    /// `loop`.
    pub(super) fn loop_(&mut self, it: &ExprLoop, span: Span) -> ValueId {
        self.lose_changed_in(&it.body);
        self.open_turn(it.label.as_ref(), true);
        self.block(&it.body);
        self.close_turn(true, None, span)
    }

    /// `while`, with `let` chains.
    pub(super) fn while_(&mut self, it: &ExprWhile, span: Span) -> ValueId {
        self.lose_changed_in(&it.body);
        self.lose_changed(&it.cond);
        self.open_turn(it.label.as_ref(), true);
        self.b.open_block();
        let operands = operands(&it.cond);
        let first = operands.first().map_or(self.opaque(), |operand| self.subject(operand));
        let condition = self.hold(&operands, first);
        self.block(&it.body);
        self.b.close_block();
        self.close_turn(false, Some(condition), span);
        self.opaque()
    }

    /// `for`. A loop over written elements runs once for each: that is how a list of required names is checked.
    pub(super) fn for_(&mut self, it: &ExprForLoop, span: Span) -> ValueId {
        let list = self.expr(&it.expr);
        let unrolled = self.turns.iter().any(|turn| turn.next.is_some());
        match self.elements(list) {
            Some(elements) if (1..=UNROLLED).contains(&elements.len()) && !unrolled => {
                self.for_each(it, &elements, span);
            }
            _ => {
                self.lose_changed_in(&it.body);
                self.open_turn(it.label.as_ref(), true);
                let element = self.b.element_of(list, span);
                self.for_body(it, element);
                self.b.close_loop_over(element, span);
                self.end_turn(span);
            }
        }
        self.opaque()
    }

    fn for_body(&mut self, it: &ExprForLoop, element: ValueId) {
        self.b.open_block();
        self.bind_pattern(&it.pat, element);
        self.block(&it.body);
        self.b.close_block();
    }

    fn for_each(&mut self, it: &ExprForLoop, elements: &[ValueId], span: Span) {
        self.open_turn(it.label.as_ref(), true);
        for element in elements {
            self.b.open_loop();
            self.open_loops += 1;
            let next = Some(self.open_loops - 1);
            if let Some(turn) = self.turns.last_mut() {
                turn.next = next;
            }
            self.for_body(it, *element);
            self.b.break_loop();
            self.b.close_loop(true, None, span);
            self.open_loops -= 1;
        }
        self.b.break_loop();
        self.close_turn(true, None, span);
    }

    /// `break`, with a label and a value where it has them.
    pub(super) fn break_(&mut self, it: &ExprBreak) -> ValueId {
        let value = it.expr.as_ref().map(|inner| self.expr(inner));
        let live = self.b.is_live();
        if let Some(turn) = self.target(it.label.as_ref()) {
            let exit = turn.exit;
            if let Some(value) = value.filter(|_| live) {
                turn.values.push(value);
            }
            let outward = self.open_loops - 1 - exit;
            self.b.jump(outward, false);
        } else {
            self.b.leave();
        }
        self.opaque()
    }

    /// `continue`.
    pub(super) fn continue_(&mut self, it: &ExprContinue) -> ValueId {
        match self.target(it.label.as_ref()).map(|turn| (turn.exit, turn.next)) {
            Some((_, Some(next))) => self.b.jump(self.open_loops - 1 - next, false),
            Some((exit, None)) => self.b.jump(self.open_loops - 1 - exit, true),
            None => self.b.leave(),
        }
        self.opaque()
    }

    fn target(&mut self, label: Option<&Lifetime>) -> Option<&mut Turn> {
        let label = label.map(|label| label.ident.to_string());
        let fits = |turn: &&mut Turn| match &label {
            Some(label) => turn.label.as_ref() == Some(label),
            None => turn.repeats,
        };
        self.turns.iter_mut().rev().find(fits)
    }

    /// `lose_changed` for a block.
    pub(super) fn lose_changed_in(&mut self, block: &syn::Block) {
        let names = super::changes::in_block(block);
        self.lose_names(&names);
    }

    /// Names that an expression changes, which runs any number of times, cannot be followed through it.
    pub(super) fn lose_changed(&mut self, expr: &Expr) {
        let names = super::changes::in_expr(expr);
        self.lose_names(&names);
    }
}
