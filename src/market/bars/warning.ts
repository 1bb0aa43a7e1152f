/** Something that a reader of the result should know, and that did not stop it from being made. */
export interface Warning {
  /** UPPER_SNAKE, stable. */
  readonly code: string;
  readonly detail: string;
}
