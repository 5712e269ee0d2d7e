/** A query to begin with: a tab in GraphiQL, and a test that it answers something. */
interface ExampleQuery {
  title: string;
  query: string;
}

/** Four queries that show what there is. Each is a whole document with its explanation. */
export const EXAMPLE_QUERIES: readonly ExampleQuery[] = [
  {
    title: 'Who was that, on that day?',
    query: `# Who was Abdoulaye Maïga on 5 August 2024, and who is he today?
# Every date is answered as it was then; without asOf, as it is now.
query WhoWasThat {
  actor(slug: "abdoulaye-maiga") {
    name
    then: descriptor(asOf: "2024-08-05")
    now: descriptor
    roles(asOf: "2024-08-05") {
      title
      from
      to
      sources {
        publisher
        url
      }
    }
  }
}
`,
  },
  {
    title: 'How did it come to this?',
    query: `# A storyline: events in order, each with why it matters.
query HowDidItComeToThis {
  storyline(slug: "mali-pivot-from-france-to-russia") {
    name
    summary
    steps {
      event {
        name
        start
      }
      why
    }
  }
}
`,
  },
  {
    title: 'Who says how many died?',
    query: `# A disputed toll has speakers, never one number.
query WhoSaysHowMany {
  event(slug: "2024-07-tinzaouaten-battle") {
    name
    start
    end
    claims(topic: "toll") {
      by
      date
      text
      figures {
        measure
        of
        min
        max
      }
      sources {
        publisher
        url
      }
    }
  }
}
`,
  },
  {
    title: 'Whom does this text name?',
    query: `# Links the names in a text, as the extension does on a page.
# publishedOn is the day of the article: offices are answered as they were then.
query WhomDoesThisName {
  recognize(
    text: "Mali has broken off diplomatic relations with Ukraine, Colonel Abdoulaye Maïga said on Sunday. Maïga pointed to remarks about the battle of Tinzaouaten by Andriy Yusov of Ukraine's military intelligence."
    publishedOn: "2024-08-05"
    language: EN
  ) {
    mentions {
      surface
      start
      end
      confidence
      basis
      entity {
        slug
      }
    }
    entities {
      name
      ... on Actor {
        kind
        descriptor
      }
    }
  }
}
`,
  },
];
