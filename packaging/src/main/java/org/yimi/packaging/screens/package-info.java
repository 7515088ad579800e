/** The page that shows the pictures of all screens. Knows folders of pictures; neither kiosk nor server. */
@NullMarked
package org.yimi.packaging.screens;

import org.jspecify.annotations.NullMarked;
