@NullMarked
package org.plumbline.policies;

import org.jspecify.annotations.NullMarked;
