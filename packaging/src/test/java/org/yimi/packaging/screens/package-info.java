@NullMarked
package org.yimi.packaging.screens;

import org.jspecify.annotations.NullMarked;
