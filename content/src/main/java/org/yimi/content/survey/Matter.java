package org.yimi.content.survey;

/**
 * What can be the matter with a thing, or what can be wished of it.
 *
 * @param wish a wish rather than a fault
 */
public record Matter(Choice term, boolean wish) {}
