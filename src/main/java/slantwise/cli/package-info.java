/** The commands: what a user types, the exit codes and the messages. */
package slantwise.cli;
