/** What is asked: surveys, questions and their wording, as immutable values. Knows conditions; never an answer. */
@NullMarked
package org.yimi.content.survey;

import org.jspecify.annotations.NullMarked;
