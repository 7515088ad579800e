package org.yimi.server.office;

/**
 * A person at the office.
 *
 * @param org the node of the tree that the account sees, with everything below it
 */
public record Account(long id, String name, Role role, long org) {}
