import * as z from "zod/mini";
import { emptyProfile, Profile } from "../fit/profile.ts";
import { storedItem } from "./stored-item.ts";

/** Where "My situation" is kept: on this device only. */
export const PROFILE_KEY = "profile";
export const storedProfile = storedItem("local", PROFILE_KEY, Profile, emptyProfile);

/** Whether the user was offered to describe their situation and passed it by. */
export const profileOfferDismissed = storedItem("local", "profileOfferDismissed", z.boolean(), false);
