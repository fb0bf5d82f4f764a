/**
 * The command line.
 *
 * <p>Entry point: {@link org.plumbline.cli.Main#run}. A {@link org.plumbline.cli.Command} declares its options and
 * returns its exit code; streams are handed in.
 */
@NullMarked
package org.plumbline.cli;

import org.jspecify.annotations.NullMarked;
