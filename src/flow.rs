pub struct Facts<'a>(&'a ());
