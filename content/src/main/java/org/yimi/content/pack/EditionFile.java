package org.yimi.content.pack;

import org.yimi.content.survey.Edition;

/** Something that a pack brings, and the file it was read from. */
record EditionFile<E extends Edition>(PackFile file, E edition) {}
