import { expect, test } from "vitest";
import { identityOf } from "../../src/page/identity.ts";

const UUID = "0f3b2c1d-1111-4222-8333-abcdefabcdef";

test.each([
  ["https://boards.greenhouse.io/acme/jobs/4012345?gh_src=abc", "greenhouse:4012345"],
  ["https://job-boards.eu.greenhouse.io/acme/jobs/4012345", "greenhouse:4012345"],
  ["https://boards.greenhouse.io/embed/job_app?for=acme&token=4012345", "greenhouse:4012345"],
  ["https://www.acme.example/careers/?gh_jid=4012345", "greenhouse:4012345"],
  [`https://jobs.lever.co/acme/${UUID}/apply`, `lever:${UUID}`],
  [`https://jobs.ashbyhq.com/acme/${UUID}`, `ashby:${UUID}`],
  [`https://acme.example/jobs?ashby_jid=${UUID}`, `ashby:${UUID}`],
  ["https://acme.wd5.myworkdayjobs.com/en-US/Ext/job/Oslo/Gardener_R-0042", "workday:acme/R-0042"],
  ["https://acme.wd5.myworkdayjobs.com/en-US/Ext/details/Gardener_R-0042?q=rose", "workday:acme/R-0042"],
  ["https://www.linkedin.com/jobs/view/gardener-at-acme-3123456789?refId=x", "linkedin:3123456789"],
  ["https://www.linkedin.com/jobs/search/?currentJobId=3123456789&keywords=rose", "linkedin:3123456789"],
  ["https://uk.indeed.com/viewjob?jk=0123456789abcdef&from=serp", "indeed:0123456789abcdef"],
  ["https://acme.teamtailor.com/jobs/77-gardener", "teamtailor:acme/77"],
  ["https://careers-acme.icims.com/jobs/1234/gardener/job?in_iframe=1", "icims:careers-acme/1234"],
])("%s is %s", (address, id) => {
  expect(identityOf(address).id).toBe(id);
});

test.each([
  [
    "http://www.acme.example/jobs/gardener/?utm_source=x&team=b&area=a#apply",
    "acme.example/jobs/gardener?area=a&team=b",
  ],
  ["https://acme.example/#/jobs/7", "acme.example#/jobs/7"],
  ["https://acme.example/job?id=7&id=3", "acme.example/job?id=3&id=7"],
])("%s has no known board and is known by its address", (address, id) => {
  expect(identityOf(address)).toEqual({ id });
});

test.each([
  ["https://acme.example/job?id=7", "https://acme.example/job?id=8"],
  ["https://acme.example/job?ref=7", "https://acme.example/job?ref=8"],
  ["https://acme.teamtailor.com/jobs/77-x", "https://other.teamtailor.com/jobs/77-x"],
  ["https://acme.example/a/job", "https://acme.example/b/job"],
])("%s and %s may be different jobs", (one, other) => {
  expect(identityOf(one).id).not.toBe(identityOf(other).id);
});

test("what is no address is refused", () => {
  expect(() => identityOf("not an address")).toThrow(TypeError);
});
