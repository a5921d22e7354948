#!/usr/bin/env python3
# -*- coding: utf-8 -*-
# A first line for the kernel and a second one for the parser are no mistakes.
import sys

if __name__ == "__main__": sys.stdout.write("ok\n"); sys.exit(0)
