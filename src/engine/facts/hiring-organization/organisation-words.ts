/** Words that only names of organisations hold. */
export const ORGANISATION =
  /(?:^| )(?:university|college|hospital|medical center|school district|schools|llc|inc|ltd|limited|llp|plc|gmbh|corp|corporation|company|co|group|holdings|foundation|coalition|association|hotel|theatre|theater|council|trust|bank|club)\.?$|^(?:university|city|town|county|village|state|ministry|college|bank) of /i;
