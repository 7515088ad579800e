package org.yimi.server.console;

record TroublePage(Frame frame, String message, String code) {}
