@org.jspecify.annotations.NullMarked
package org.yimi.kiosk.rime;
