@NullMarked
package org.yimi.packaging.robot;

import org.jspecify.annotations.NullMarked;
